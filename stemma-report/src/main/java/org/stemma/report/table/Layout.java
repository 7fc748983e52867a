package org.stemma.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Library;
import org.stemma.report.table.Table.Cell;
import org.stemma.report.table.Table.CellType;
import org.stemma.report.table.Table.Column;

/** Columns of a table, each with how its cell is made of a thing. Not for several threads. */
final class Layout<T> {
    private final String name;
    private final Library library;
    private final List<Column> columns = new ArrayList<>();
    private final List<BiConsumer<T, List<Cell>>> cells = new ArrayList<>();

    Layout(String name, Library library) {
        this.name = name;
        this.library = library;
    }

    Layout<T> text(String column, Function<T, String> value) {
        return add(column, CellType.TEXT, thing -> new Cell.Text(value.apply(thing)));
    }

    Layout<T> optional(String column, Function<T, Optional<String>> value) {
        return add(column, CellType.TEXT, thing -> {
            Optional<String> words = value.apply(thing);
            return words.isPresent() ? new Cell.Text(words.get()) : new Cell.Absent();
        });
    }

    Layout<T> whole(String column, Function<T, Integer> value) {
        return add(column, CellType.WHOLE, thing -> new Cell.Whole(value.apply(thing)));
    }

    Layout<T> flag(String column, Function<T, Boolean> value) {
        return add(column, CellType.FLAG, thing -> new Cell.Flag(value.apply(thing)));
    }

    /** Four columns: the article, the first code point and one past the last, the words; each after a prefix. */
    Layout<T> place(String prefix, Function<T, Locus> place) {
        text(prefix + "article", thing -> place.apply(thing).article().value());
        whole(prefix + "start", thing -> codePoints(place.apply(thing)).start());
        whole(prefix + "end", thing -> codePoints(place.apply(thing)).end());
        return text(prefix + "text", thing -> library.words(place.apply(thing)));
    }

    /** Five columns: the bounds of a number, its unit, whether it is rough, or the name of a status. */
    Layout<T> value(Function<T, Optional<ClaimValue>> value) {
        add("low", CellType.REAL, thing -> bound(value.apply(thing), ClaimValue.Amount::low));
        add("high", CellType.REAL, thing -> bound(value.apply(thing), ClaimValue.Amount::high));
        optional("unit", thing -> amount(value.apply(thing)).map(ClaimValue.Amount::unit));
        add("approximate", CellType.FLAG, thing -> {
            Optional<ClaimValue.Amount> amount = amount(value.apply(thing));
            return amount.isPresent() ? new Cell.Flag(amount.get().approximate()) : new Cell.Absent();
        });
        return optional("status", thing -> status(value.apply(thing)));
    }

    /** The table of things, in their order. */
    Table of(List<T> things) {
        var rows = new ArrayList<List<Cell>>();
        for (T thing : things) {
            var row = new ArrayList<Cell>();
            cells.forEach(cell -> cell.accept(thing, row));
            rows.add(row);
        }
        return new Table(name, columns, rows);
    }

    /** The number as a text; absent if there is none. */
    static Optional<String> number(OptionalInt number, Function<Integer, String> shown) {
        return number.isPresent() ? Optional.of(shown.apply(number.getAsInt())) : Optional.empty();
    }

    private Layout<T> add(String column, CellType type, Function<T, Cell> value) {
        columns.add(new Column(column, type));
        cells.add((thing, row) -> row.add(value.apply(thing)));
        return this;
    }

    private Span codePoints(Locus locus) {
        return library.codePoints(locus);
    }

    private static Cell bound(Optional<ClaimValue> value, Function<ClaimValue.Amount, Double> end) {
        return amount(value)
                .map(end)
                .filter(number -> !Double.isInfinite(number))
                .<Cell>map(Cell.Real::new)
                .orElseGet(Cell.Absent::new);
    }

    private static Optional<ClaimValue.Amount> amount(Optional<ClaimValue> value) {
        return value.isPresent() && value.get() instanceof ClaimValue.Amount amount
                ? Optional.of(amount)
                : Optional.empty();
    }

    private static Optional<String> status(Optional<ClaimValue> value) {
        return value.isPresent() && value.get() instanceof ClaimValue.Status status
                ? Optional.of(status.name())
                : Optional.empty();
    }
}
