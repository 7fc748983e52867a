package org.stemma.app;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.stemma.report.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format from the command line. */
final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
        for (Format format : Format.values()) {
            if (format.word().equals(value)) {
                return format;
            }
        }
        throw new TypeConversionException("'" + value + "' is none of "
                + Arrays.stream(Format.values()).map(Format::word).collect(Collectors.joining(", ")));
    }
}
