package org.stemma.read.fetch;

import java.time.Duration;

/** Lets time pass. Safe between threads. */
@FunctionalInterface
interface Pause {
    /** As the machine does it. */
    Pause SYSTEM = Thread::sleep;

    /**
     * Returns when the time has passed.
     *
     * @throws InterruptedException if the thread is asked to stop
     */
    void last(Duration time) throws InterruptedException;
}
