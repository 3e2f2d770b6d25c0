/**
 * Reads the two files by which staff and families are brought in, and writes the two that
 * answer them. Rows are streamed, so memory does not grow with the file; whatever looks
 * like a NIK, a family card or a bank card number stops here and is never handed on.
 */
@NullMarked
package id.p2k2.bot.roster.file;

import org.jspecify.annotations.NullMarked;
