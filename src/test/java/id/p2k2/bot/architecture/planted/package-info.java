/** Violations of the rules, on purpose: each rule must find its own. */
@NullMarked
package id.p2k2.bot.architecture.planted;

import org.jspecify.annotations.NullMarked;
