package org.stemma.read.fetch;

import org.stemma.model.article.RejectionCode;

/** An address that is not fetched; the message is a sentence for people. */
final class FetchFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final RejectionCode code;

    FetchFailure(RejectionCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    FetchFailure(RejectionCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    RejectionCode code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
