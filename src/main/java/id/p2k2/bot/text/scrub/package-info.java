/** Takes numbers that harm families out of what they write, before anything is stored. */
@NamedInterface("scrub")
@NullMarked
package id.p2k2.bot.text.scrub;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
