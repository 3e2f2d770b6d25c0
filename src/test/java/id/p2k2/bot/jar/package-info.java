/**
 * The packaged jar as its operator meets it: a process with an environment, a database
 * that may be away, and a Telegram.
 */
@NullMarked
package id.p2k2.bot.jar;

import org.jspecify.annotations.NullMarked;
