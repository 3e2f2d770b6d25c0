/**
 * Reads {@code messages/modul} and says with file and line what an editor has to mend.
 * What waits for approval and where a fact comes from is known here alone, so neither can
 * be sent.
 */
@NamedInterface("content")
@NullMarked
package id.p2k2.bot.learning.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
