package org.stemma.app;

import java.time.DateTimeException;
import org.stemma.model.finding.AsOf;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment from the command line. */
final class AsOfConverter implements ITypeConverter<AsOf> {
    @Override
    public AsOf convert(String value) {
        try {
            return AsOf.parse(value);
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException(
                    "'" + value
                            + "' is neither a date (2031-03-05) nor a time with its zone (2031-03-05T18:30Z, 2031-03-05T18:30+01:00)");
        }
    }
}
