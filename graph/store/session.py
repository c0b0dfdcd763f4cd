"""A plain session of the driver, for notebooks that bring Cypher of their own."""

import neo4j

from graph.address import Address

Session = neo4j.Session


class Sessions:
    """Opens sessions on one server; closing gives back the connections."""

    def __init__(self, address: Address) -> None:
        """Use `address`; nothing is contacted yet."""
        self._database = address.database
        self.driver: neo4j.Driver = neo4j.GraphDatabase.driver(
            address.uri, auth=address.auth, notifications_min_severity="OFF", user_agent="trachnhiem"
        )

    def open(self) -> Session:
        """A session that only reads, as every question does; close it or use it in a `with`."""
        return self.driver.session(database=self._database, default_access_mode=neo4j.READ_ACCESS)

    def close(self) -> None:
        """Give back the connections."""
        self.driver.close()
