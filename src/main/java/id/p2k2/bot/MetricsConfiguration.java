package id.p2k2.bot;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Reads the metrics of the queues on a timer of each instance: work that is due is
 * Quartz's, so that only one instance does it.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class MetricsConfiguration {

}
