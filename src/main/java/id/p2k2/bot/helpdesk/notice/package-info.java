/** What is said about tickets to those who did not ask: never what they hold. */
@NullMarked
package id.p2k2.bot.helpdesk.notice;

import org.jspecify.annotations.NullMarked;
