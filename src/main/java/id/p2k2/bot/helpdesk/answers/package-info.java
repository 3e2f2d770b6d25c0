/**
 * Answers that are already written, and the search that finds them for a question as
 * families write it. Reads {@code messages/tanya-jawab} and says with file and line what
 * an editor has to mend. Where exactly a fact was read is known to the reader alone; what
 * is sent is the short name of whose word it is.
 */
@NamedInterface("answers")
@NullMarked
package id.p2k2.bot.helpdesk.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
