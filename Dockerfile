# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./bsl package

# A small runtime of just the modules that the product uses.
RUN jlink --add-modules java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml,jdk.crypto.ec,jdk.unsupported \
      --strip-debug --no-man-pages --no-header-files --compress=zip-6 --output /jre

FROM debian:stable-slim
COPY --from=build /jre /opt/java
COPY --from=build /src/bootstrap/target/twilio-bsl.jar /app/twilio-bsl.jar
COPY --from=build /src/jvm.options /app/jvm.options
RUN useradd --system --uid 10001 --home-dir /app inbox \
    && mkdir /data && chown inbox /data
USER 10001
ENV PATH=/opt/java/bin:$PATH DATA_DIR=/data HOST=0.0.0.0
WORKDIR /app
VOLUME /data
EXPOSE 5001
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["java", "-jar", "/app/twilio-bsl.jar", "doctor", "--running"]
ENTRYPOINT ["java", "@/app/jvm.options", "-jar", "/app/twilio-bsl.jar"]
CMD ["serve"]
