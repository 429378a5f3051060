# The page and the bundled libraries are built with packages that the server does not need, so they are built apart.
FROM node:24-slim AS build
WORKDIR /answerable
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build:ahead

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /answerable
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY --from=build /answerable/src ./src
COPY --from=build /answerable/schema ./schema
COPY --from=build /answerable/cypher ./cypher
COPY --from=build /answerable/catalogue ./catalogue
COPY --from=build /answerable/web/static ./web/static
COPY --from=build /answerable/libraries/built ./libraries/built
# The default store is a file; a volume at this path keeps it.
RUN mkdir data && chown node:node data
USER node
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
