package org.stemma.engine.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files in memory, on a machine that stops at a chosen step; a file that is being written is then cut off. */
final class FailingDisk implements Disk {
    private final Map<String, byte[]> files;
    private int stepsLeft;

    FailingDisk() {
        this(new TreeMap<>(), Integer.MAX_VALUE);
    }

    private FailingDisk(Map<String, byte[]> files, int stepsLeft) {
        this.files = files;
        this.stepsLeft = stepsLeft;
    }

    /** A copy of the files on a machine that stops after so many steps that change something. */
    FailingDisk stoppingAfter(int steps) {
        return new FailingDisk(new TreeMap<>(files), steps);
    }

    /** The same files after the machine was started again. */
    FailingDisk restarted() {
        return stoppingAfter(Integer.MAX_VALUE);
    }

    void damage(String name) {
        byte[] bytes = files.getOrDefault(name, new byte[1]).clone();
        bytes[bytes.length / 2] ^= 1;
        files.put(name, bytes);
    }

    private void step() throws IOException {
        if (stepsLeft == 0) {
            throw new IOException("the machine stopped");
        }
        stepsLeft--;
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] read(String name) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IOException("no file " + name);
        }
        return bytes.clone();
    }

    @Override
    public void write(String name, byte[] bytes) throws IOException {
        files.put(name, Arrays.copyOf(bytes, bytes.length / 2));
        step();
        files.put(name, bytes.clone());
    }

    @Override
    public void rename(String from, String to) throws IOException {
        step();
        files.put(to, read(from));
        files.remove(from);
    }

    @Override
    public void delete(String name) throws IOException {
        step();
        files.remove(name);
    }
}
