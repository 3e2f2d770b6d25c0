/**
 * What people mean when they answer in their own words: yes and no, a choice, a date, an
 * hour, a line of a month's plan. Pure functions; what is not clear is said to be so and
 * asked again, never guessed.
 */
@NamedInterface("spoken")
@NullMarked
package id.p2k2.bot.text.spoken;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
