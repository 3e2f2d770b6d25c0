package id.p2k2.bot.roster.file;

/**
 * A row that is not taken.
 *
 * @param line where it stands in the file, from 1
 * @param reason why
 * @param column name of the offending column, empty if the row as a whole offends
 * @param maskedCell what stood there, for the eyes of whoever sent the file: at most 40
 * characters, every longer number replaced by {@code ••••}
 */
public record RefusedRow(long line, RowRefusal reason, String column, String maskedCell) implements Row {
}
