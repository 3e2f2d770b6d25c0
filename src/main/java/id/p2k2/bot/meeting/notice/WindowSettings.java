package id.p2k2.bot.meeting.notice;

import id.p2k2.bot.meeting.timing.Windows;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The hours of this installation, {@code p2k2.windows.*}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Windows.class)
class WindowSettings {

}
