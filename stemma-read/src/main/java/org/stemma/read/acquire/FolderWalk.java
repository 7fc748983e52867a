package org.stemma.read.acquire;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.language.Lexicon;

/**
 * Finds the files below some paths: folders in the order of their names, each file once whatever paths lead to it.
 *
 * <p>Symbolic links are followed; one that leads back to a folder on the way to it is rejected. Names that begin with a
 * stop are hidden and skipped, and so are the index of a folder of captures and the folder that a browser saves beside a
 * page. Not thread-safe; one walk each.
 */
public final class FolderWalk {
    /** The file beside archives that lists what is in them, for people and for replaying tools; it holds no article. */
    public static final String CAPTURE_INDEX = "index.cdxj";

    private static final List<String> SAVED_FOLDERS = Lexicon.lines("saved-folders.txt");

    private final int maxDepth;
    private final List<InputFile> files = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private FolderWalk(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    /**
     * What a walk found.
     *
     * @param files in the order of the walk
     * @param rejected paths that could not be followed
     */
    public record Found(List<InputFile> files, List<Rejected> rejected) {
        public Found {
            files = List.copyOf(files);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * The files that some paths name or hold.
     *
     * @param paths files and folders; their order does not matter
     * @param maxDepth how many folders deep below each; the limit {@code maxFolderDepth}
     */
    public static Found of(List<Path> paths, int maxDepth) {
        FolderWalk walk = new FolderWalk(maxDepth);
        List<Path> ordered = new ArrayList<>(paths);
        ordered.sort(Comparator.comparing(FolderWalk::location));
        for (Path path : ordered) {
            walk.start(path);
        }
        return new Found(walk.files, walk.rejected);
    }

    private void start(Path path) {
        String location = location(path);
        if (!Files.exists(path)) {
            reject(location, RejectionCode.NOT_FOUND, "There is no such file or folder.");
        } else if (Files.isDirectory(path)) {
            int before = files.size() + rejected.size();
            folder(path, location, 0, List.of());
            if (files.size() + rejected.size() == before) {
                reject(
                        location,
                        RejectionCode.EMPTY_FOLDER,
                        "The folder holds no file that is not already among the inputs.");
            }
        } else {
            file(path, location);
        }
    }

    private void folder(Path folder, String location, int depth, List<Path> above) {
        Path real;
        List<Path> entries = new ArrayList<>();
        try {
            real = folder.toRealPath();
            if (above.contains(real)) {
                reject(location, RejectionCode.DIRECTORY_LOOP, "The folder leads back to itself through a link.");
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
        } catch (FileSystemLoopException loop) {
            reject(location, RejectionCode.DIRECTORY_LOOP, "The folder leads back to itself through a link.");
            return;
        } catch (AccessDeniedException denied) {
            reject(location, RejectionCode.UNREADABLE, "The folder cannot be opened: no permission.");
            return;
        } catch (IOException broken) {
            reject(location, RejectionCode.UNREADABLE, "The folder cannot be listed: " + reason(broken));
            return;
        }
        if (depth > maxDepth) {
            reject(
                    location,
                    RejectionCode.UNSUPPORTED,
                    "Deeper than the " + maxDepth + " folders that maxFolderDepth allows.");
            return;
        }
        List<Path> way = new ArrayList<>(above);
        way.add(real);
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(entry.getFileName().toString()));
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".") || name.equals(CAPTURE_INDEX) || isFolderOfPage(name, names)) {
                continue;
            }
            String inside = location.endsWith("/") ? location + name : location + "/" + name;
            if (Files.isDirectory(entry)) {
                folder(entry, inside, depth + 1, way);
            } else {
                file(entry, inside);
            }
        }
    }

    /** Whether a browser made the folder when it saved a page that stands beside it. */
    private static boolean isFolderOfPage(String name, Set<String> names) {
        return SAVED_FOLDERS.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .anyMatch(page -> names.contains(page + ".html") || names.contains(page + ".htm"));
    }

    private void file(Path path, String location) {
        try {
            if (seen.add(path.toRealPath())) {
                files.add(new InputFile(path, location));
            }
        } catch (FileSystemLoopException loop) {
            reject(location, RejectionCode.DIRECTORY_LOOP, "The link leads back to itself.");
        } catch (IOException broken) {
            reject(location, RejectionCode.UNREADABLE, "The link leads nowhere or in a circle: " + reason(broken));
        }
    }

    private void reject(String location, RejectionCode code, String detail) {
        rejected.add(new Rejected(location, code, detail));
    }

    private static String location(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String reason(IOException broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }
}
