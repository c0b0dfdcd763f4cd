# The service alone; Neo4j is a container of its own (docker-compose.yml).
FROM python:3.11-slim
WORKDIR /app
COPY requirements.lock pyproject.toml README.md ./
RUN pip install --no-cache-dir --require-hashes --requirement requirements.lock
COPY . .
RUN pip install --no-cache-dir --no-deps --no-build-isolation --no-index --editable . \
    && useradd --create-home trachnhiem \
    && install --directory --owner=trachnhiem /home/trachnhiem/.local/share/trachnhiem
USER trachnhiem
EXPOSE 8000
CMD ["trachnhiem", "serve"]
