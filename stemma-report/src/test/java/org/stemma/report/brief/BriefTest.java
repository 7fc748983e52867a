package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Rendered;

final class BriefTest {
    private static final Pattern NOTE =
            Pattern.compile("\\[\\^(\\d+)]: .* UTC: (.*) \\(article (\\S+), characters (\\d+)–(\\d+)\\)");

    private static final String BRIEF = Rendered.by(new Brief(), Ferry.analysis());

    @Test
    void everyFootnoteQuotesTheSentenceThatStandsAtItsPlace() {
        int notes = 0;
        Matcher note = NOTE.matcher(BRIEF);
        while (note.find()) {
            notes++;
            String text = Ferry.analysis().corpus().articles().stream()
                    .map(AnnotatedArticle::article)
                    .filter(article -> article.id().value().equals(note.group(3)))
                    .findFirst()
                    .orElseThrow()
                    .text()
                    .value();
            int start = text.offsetByCodePoints(0, Integer.parseInt(note.group(4)));
            int end = text.offsetByCodePoints(0, Integer.parseInt(note.group(5)));
            assertThat(Markdown.quoted(text.substring(start, end))).isEqualTo(note.group(2));
        }
        assertThat(notes).isGreaterThan(5);
    }

    @Test
    void everyFootnoteThatIsCitedIsThereAndEveryOneThatIsThereIsCited() {
        assertThat(numbers("\\[\\^(\\d+)](?!:)")).isEqualTo(numbers("\\[\\^(\\d+)]:"));
    }

    @Test
    void everyLineOfFindingsEndsInAFootnote() {
        boolean findings = false;
        int lines = 0;
        for (String line : BRIEF.lines().toList()) {
            if (line.startsWith("#")) {
                findings = line.startsWith("##") && !line.matches("#+ (Sources|Not read|Other reports)");
            } else if (findings && !line.isBlank()) {
                lines++;
                assertThat(line).matches(".*\\[\\^\\d+]");
            }
        }
        assertThat(lines).isGreaterThan(10);
    }

    @Test
    void itNeverSaysThatSomethingIsTrueOrVerified() {
        assertThat(BRIEF.replaceAll("“[^”]*”", ""))
                .doesNotContainIgnoringCase("verified")
                .doesNotContain(" true")
                .doesNotContain(" false");
    }

    @Test
    void anAnalysisWithoutAnArticleIsStillABrief() {
        var nothing = new Analysis("0.1", List.of(), new Corpus(List.of(), List.of()), List.of(), List.of());
        assertThat(Rendered.by(new Brief(), nothing)).startsWith("# Situation report: 0 stories\n");
    }

    private static List<Integer> numbers(String pattern) {
        var numbers = new ArrayList<Integer>();
        Pattern.compile(pattern)
                .matcher(BRIEF)
                .results()
                .forEach(found -> numbers.add(Integer.parseInt(found.group(1))));
        return numbers.stream().distinct().sorted().toList();
    }
}
