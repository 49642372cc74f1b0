"""What package sources tell about packages that are vulnerable or deprecated.

package-sources.py told                 reads addresses of sources, one a line, and prints of which of the two they tell
package-sources.py pretend FOLDER       is a source that calls NodaTime both, until it is ended; FOLDER gets its NuGet.Config
"""

import gzip
import http.server
import json
import pathlib
import sys
import urllib.request

# What a source has in its registration of a package, and a package of which it has been known for years.
KNOWN = {"vulnerable": ("vulnerabilities", "newtonsoft.json"), "deprecated": ("deprecation", "windowsazure.storage")}


def read(address):
    with urllib.request.urlopen(address, timeout=20) as answer:
        content = answer.read()
    return json.loads(gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content)


def versions(source, name):
    """What a source says of every version of a package, page by page."""
    resources = read(source)["resources"]
    base = next(entry["@id"] for entry in resources if entry["@type"] == "RegistrationsBaseUrl/3.6.0")
    for page in read(f"{base.rstrip('/')}/{name}/index.json")["items"]:
        for version in page.get("items") or read(page["@id"])["items"]:
            yield version["catalogEntry"]


def told():
    words = set()
    for source in filter(lambda line: line.startswith("http"), map(str.strip, sys.stdin)):
        for word, (field, name) in KNOWN.items():
            try:
                if any(version.get(field) for version in versions(source, name)):
                    words.add(word)
            except (OSError, ValueError, KeyError, StopIteration) as problem:
                print(f"{source}: {word}: {problem!r}", file=sys.stderr)
    print(*sorted(words))


def pretend(folder):
    class Source(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            content = answers.get(self.path)
            self.send_response(404 if content is None else 200)
            self.end_headers()
            self.wfile.write(json.dumps(content).encode())

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Source)
    address = f"http://127.0.0.1:{server.server_port}"
    resources = [
        {"@id": f"{address}/packages/", "@type": "PackageBaseAddress/3.0.0"},
        {"@id": f"{address}/about/", "@type": "RegistrationsBaseUrl/3.6.0"},
    ]
    answers = {"/index.json": {"version": "3.0.0", "resources": resources}}
    for name in ("nodatime", *(name for _, name in KNOWN.values())):
        about = {
            "id": name,
            "version": "3.3.7",
            "vulnerabilities": [{"advisoryUrl": f"{address}/advisory", "severity": "2"}],
            "deprecation": {"reasons": ["Legacy"]},
        }
        page = {"lower": "3.3.7", "upper": "3.3.7", "count": 1, "items": [{"catalogEntry": about}]}
        answers[f"/about/{name}/index.json"] = {"count": 1, "items": [page]}
    pathlib.Path(folder, "NuGet.Config").write_text(
        "<configuration><packageSources><clear />"
        f'<add key="pretended" value="{address}/index.json" protocolVersion="3" allowInsecureConnections="true" />'
        "</packageSources></configuration>\n",
        encoding="utf-8",
    )
    server.serve_forever()


if __name__ == "__main__":
    {"told": told, "pretend": pretend}[sys.argv[1]](*sys.argv[2:])
