package org.stemma.report.brief;

import java.util.List;

/**
 * A brief before it is written in a format. All words are plain: each format escapes them.
 *
 * @param title of the whole
 * @param asOf the last moment that counts, for people; empty where nothing is dated
 * @param topic the words that it is restricted to; empty for none
 * @param version of the program that made the analysis
 * @param stories one section a story, in the order of the analysis
 * @param others the reports of stories of which nothing but their reports can be told, where there are several stories
 * @param refused inputs that could not be read
 * @param notes the cited sentences by number, from 1
 */
public record SituationReport(
        String title,
        String asOf,
        String topic,
        String version,
        List<Section> stories,
        List<Source> others,
        List<Line> refused,
        List<Note> notes) {
    /** Copies the lists. */
    public SituationReport {
        stories = List.copyOf(stories);
        others = List.copyOf(others);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /**
     * The part about one story.
     *
     * @param title its headline
     * @param period the first and last day of its reports; empty where none is dated
     * @param since from when changes count as highlights; empty where that is not known
     * @param basis its reports, texts, sources and origins in a sentence
     * @param figures the key figures
     * @param highlights what changed
     * @param topics what is said, by topic
     * @param contested statements that do not go together
     * @param explained differences that the texts explain
     * @param wording wording that is stronger than its source
     * @param sources the reports
     */
    public record Section(
            String title,
            String period,
            String since,
            Line basis,
            List<KeyFigure> figures,
            List<Line> highlights,
            List<Topic> topics,
            List<Line> contested,
            List<Line> explained,
            List<Line> wording,
            List<Source> sources) {
        /** Copies the lists. */
        public Section {
            figures = List.copyOf(figures);
            highlights = List.copyOf(highlights);
            topics = List.copyOf(topics);
            contested = List.copyOf(contested);
            explained = List.copyOf(explained);
            wording = List.copyOf(wording);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A figure with who gives it.
     *
     * @param value as it is printed large: {@code 12 people}
     * @param what it counts: {@code dead}
     * @param claimants who gives it, and when
     * @param notes the sentences that give it
     */
    public record KeyFigure(String value, String what, String claimants, List<Integer> notes) {
        /** Copies the lists. */
        public KeyFigure {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Lines about one subject.
     *
     * @param title the subject
     * @param lines what is said
     */
    public record Topic(String title, List<Line> lines) {
        /** Copies the lists. */
        public Topic {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line with its footnotes.
     *
     * @param lead what stands out at its beginning; may be empty
     * @param text the rest
     * @param notes the sentences that support it
     * @param under lines that belong to it
     */
    public record Line(String lead, String text, List<Integer> notes, List<Line> under) {
        /** Copies the lists. */
        public Line {
            notes = List.copyOf(notes);
            under = List.copyOf(under);
        }

        static Line of(String lead, String text, List<Integer> notes) {
            return new Line(lead, text, notes, List.of());
        }
    }

    /**
     * A report that was read.
     *
     * @param outlet who published it
     * @param title its headline
     * @param when it appeared, and where that was found
     * @param address where it stands on the web; empty where the input does not say
     */
    public record Source(String outlet, String title, String when, String address) {}

    /**
     * A cited sentence.
     *
     * @param number from 1
     * @param outlet whose report
     * @param when it appeared
     * @param words the sentence
     * @param article the id of the article
     * @param start first code point in the article's text
     * @param end one past the last code point
     */
    public record Note(int number, String outlet, String when, String words, String article, int start, int end) {}
}
