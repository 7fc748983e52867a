package org.stemma.bench.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a gold set was when its floors were taken, so that figures are compared with like.
 *
 * @param files how many files there are
 * @param sha256 over the name, the length and the bytes of each file, in the order of their names; 64 lower-case
 *     hexadecimal digits
 */
record GoldDigest(int files, String sha256) {
    /**
     * The digest of files and folders.
     *
     * @param root what the paths are relative to
     * @param paths files, or folders with all that is in them
     * @return absent if one of them is not there
     */
    static Optional<GoldDigest> of(Path root, List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            Path place = root.resolve(path);
            if (!Files.exists(place)) {
                return Optional.empty();
            }
            try (Stream<Path> inside = Files.walk(place)) {
                inside.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        List<String> names = files.stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
        MessageDigest digest = newDigest();
        for (String name : names) {
            byte[] bytes = Files.readAllBytes(root.resolve(name));
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return Optional.of(new GoldDigest(names.size(), HexFormat.of().formatHex(digest.digest())));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
