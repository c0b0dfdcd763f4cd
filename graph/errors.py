"""Everything this project raises on purpose.

TrachnhiemError
├── ConfigError          a setting is missing or malformed             (exit 2)
├── DocumentError        an input document cannot be read              (skipped, reported)
├── FactError            a fact without its words, or malformed facts  (document refused)
├── QueryError           no such named query, or bad parameters        (HTTP 422)
├── NotFound             nothing in the graph has that id              (HTTP 404)
├── Gone                 what had that id was unloaded                 (HTTP 410)
├── CursorExpired        a cursor of changes of another graph          (HTTP 410)
├── JudgementError       a judgement that cannot be about what it names (HTTP 422)
├── TooMany              corrections come too often, or too many wait  (HTTP 429)
├── UploadError          nothing that was sent can be read             (HTTP 422)
├── CypherOff            the Cypher door is not open                  (HTTP 403)
├── CypherBusy           all places of the Cypher door are taken      (HTTP 503)
├── WritesOff            no write token is set                         (HTTP 403)
├── TokenRefused         no write token, or one that is not known      (HTTP 401)
├── Outdated             another version derived the graph             (HTTP 503)
├── WorkerError          processes or a cluster cannot extract         (exit 1)
├── TooLarge             a change does not fit into one transaction    (split, else the document skipped)
├── ServerError          the private Neo4j cannot be fetched or run    (exit 1)
└── ServerUnavailable    the Bolt server does not answer in time       (HTTP 503)
"""


class TrachnhiemError(Exception):
    """Base of every error a user can act on; its message is one clear sentence."""

    exit_status = 1
    http_status = 500


class ConfigError(TrachnhiemError):
    """A setting is missing or malformed; the message names the variable."""

    exit_status = 2


class DocumentError(TrachnhiemError):
    """An input document cannot be read; the message names the file and the reason."""


class FactError(TrachnhiemError):
    """Facts that break the contract: malformed, or a claim whose words are not in its text."""


class QueryError(TrachnhiemError):
    """No named query of that name, or parameters it does not take."""

    http_status = 422


class NotFound(TrachnhiemError):
    """Nothing in the graph has the id that was asked for."""

    http_status = 404


class Gone(TrachnhiemError):
    """All documents that named what was asked for were unloaded."""

    http_status = 410


class CursorExpired(TrachnhiemError):
    """A cursor of changes that was given out by a graph that is there no more: it was rebuilt or put back since."""

    http_status = 410


class JudgementError(TrachnhiemError):
    """A judgement that cannot be about what it names: two kinds, one mention twice, a property that nothing says."""

    http_status = 422


class TooMany(TrachnhiemError):
    """Corrections come too often from one address, or as many wait as the settings let."""

    http_status = 429


class UploadError(TrachnhiemError):
    """Nothing that was sent can be read as a document; the message says of each why."""

    http_status = 422


class CypherOff(TrachnhiemError):
    """The service was started without TRACHNHIEM_CYPHER=on, so nobody may ask in Cypher over HTTP."""

    http_status = 403


class CypherBusy(TrachnhiemError):
    """As many queries of others run as may run side by side; trying again may help."""

    http_status = 503


class WritesOff(TrachnhiemError):
    """There is no token, neither in the home nor in TRACHNHIEM_WRITE_TOKEN, so nobody may write over HTTP."""

    http_status = 403


class TokenRefused(TrachnhiemError):
    """A request to write carries no token, or one that the service does not know."""

    http_status = 401


class Outdated(TrachnhiemError):
    """The graph was derived by another version of this program; `trachnhiem rebuild` makes it anew."""

    http_status = 503


class WorkerError(TrachnhiemError):
    """Worker processes died, or the cluster that was to extract cannot be used."""


class TooLarge(TrachnhiemError):
    """A change does not fit into the memory that the server gives one transaction."""


class ServerError(TrachnhiemError):
    """The private Neo4j cannot be fetched, started or stopped."""


class ServerUnavailable(TrachnhiemError):
    """The Bolt server is away, or did not answer in time."""

    http_status = 503
