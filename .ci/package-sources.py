"""Reads addresses of package sources, one a line, and prints what they tell about packages: "vulnerable", "deprecated".

Whether a source tells of deprecated packages is asked with one that has been deprecated for years.
"""

import gzip
import json
import sys
import urllib.request

LONG_DEPRECATED = "windowsazure.storage"


def read(address):
    with urllib.request.urlopen(address, timeout=20) as answer:
        content = answer.read()
    return json.loads(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)


def registration(resources):
    """Every version of a package, page by page."""
    (base, *_) = [resource["@id"] for resource in resources if resource["@type"].startswith("RegistrationsBaseUrl/3.6")]
    for page in read(f"{base.rstrip('/')}/{LONG_DEPRECATED}/index.json")["items"]:
        yield from page.get("items") or read(page["@id"])["items"]


told = set()
for source in filter(lambda line: line.startswith("http"), map(str.strip, sys.stdin)):
    try:
        resources = read(source)["resources"]
        if any(resource["@type"].startswith("VulnerabilityInfo") for resource in resources):
            told.add("vulnerable")
        if any("deprecation" in version["catalogEntry"] for version in registration(resources)):
            told.add("deprecated")
    except (OSError, ValueError, KeyError) as problem:
        print(f"{source}: {problem}", file=sys.stderr)
print(*sorted(told))
