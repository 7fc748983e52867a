package org.stemma.engine.index;

import java.io.IOException;
import java.util.List;

/** Named files in one place, as far as an index needs them. */
interface Disk {
    /** The names of all files, sorted. */
    List<String> names() throws IOException;

    /** The bytes of a file. */
    byte[] read(String name) throws IOException;

    /** Writes a file whole; when this returns, it is on the disk. */
    void write(String name, byte[] bytes) throws IOException;

    /** Gives a file another name, in one step, in place of the file that has it; when this returns, it is on the disk. */
    void rename(String from, String to) throws IOException;

    /** Removes a file. */
    void delete(String name) throws IOException;
}
