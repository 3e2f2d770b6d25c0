/**
 * Answers that are already written, and the search that finds them for a question as
 * families write it. Reads {@code messages/tanya-jawab} and says with file and line what
 * an editor has to mend. Where a fact comes from is known to the reader alone, so it
 * cannot be sent.
 */
@NamedInterface("answers")
@NullMarked
package id.p2k2.bot.helpdesk.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
