package dev.redress.cli.serve;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntSupplier;

/** What Prometheus reads under {@code /metrics}. Labels are places, methods and statuses: a few, whatever clients ask for. */
final class Figures {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    private final Counter requests = Counter.builder()
            .name("redress_http_requests_total")
            .help("Answers given, by place, method and status.")
            .labelNames("place", "method", "status")
            .withoutExemplars()
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("redress_http_request_duration_seconds")
            .help("From the first byte of a request to the last of its answer, by place; event streams are left out.")
            .unit(Unit.SECONDS)
            .labelNames("place")
            .classicOnly()
            .classicUpperBounds(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
            .withoutExemplars()
            .register(registry);
    private final Gauge followers = Gauge.builder()
            .name("redress_followers")
            .help("Clients that follow events now, by place.")
            .labelNames("place")
            .withoutExemplars()
            .register(registry);

    String contentType() {
        return writer.getContentType();
    }

    void watch(IntSupplier connections) {
        GaugeWithCallback.builder()
                .name("redress_http_connections")
                .help("Connections that are open now.")
                .callback(now -> now.call(connections.getAsInt()))
                .register(registry);
    }

    void answered(Place place, String method, int status, long nanos) {
        requests.labelValues(place.toString(), method, String.valueOf(status)).inc();
        if (place != Place.STREAM && place != Place.SOCKET) {
            seconds.labelValues(place.toString()).observe(nanos / 1e9);
        }
    }

    void began(Place place) {
        followers.labelValues(place.toString()).inc();
    }

    void ended(Place place) {
        followers.labelValues(place.toString()).dec();
    }

    byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out, registry.scrape());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
