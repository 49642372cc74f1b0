"""Looks into the packages. Prints one line for each check, "passed: NAME" or "FAILED: NAME: why".

package-contents.py contents PACKAGES          what each package must hold, and that it holds nothing else
package-contents.py dependencies FILE          what the shipped packages bring with them is what FILE lists
package-contents.py same ONE OTHER             every file of the packages in ONE is in OTHER, byte for byte
package-contents.py without PACKAGES WORD      no file has WORD, which stands in the path they were built at
package-contents.py source PACKAGES URL COMMIT each pdb tells where its sources are, and each package its repository
package-contents.py refuses PACKAGES FILE      each check above finds what is broken in copies of PACKAGES and FILE
"""

import json
import os
import pathlib
import re
import struct
import sys
import xml.etree.ElementTree
import zipfile

LIBRARIES = ["EHelse.Domain", "EHelse.Domain.Json", "EHelse.Domain.Spreadsheets", "EHelse.Domain.Testing"]
TOOL = "EHelse.Domain.Tool"
TARGETS = ["netstandard2.0", "net8.0"]
# What each package asks for, on either target. Versions chosen here for what others ask for (Directory.Packages.props)
# stand beside what the package itself refers to.
ASKS = {
    "EHelse.Domain": {"NodaTime"},
    "EHelse.Domain.Json": {"EHelse.Domain", "NodaTime", "System.Text.Json"},
    "EHelse.Domain.Spreadsheets": {"EHelse.Domain", "CsvHelper", "DocumentFormat.OpenXml", "NodaTime", "System.IO.Packaging"},
    "EHelse.Domain.Testing": {
        "EHelse.Domain",
        "EHelse.Domain.Json",
        "FsCheck",
        "FSharp.Core",
        "NodaTime",
        "System.Text.Json",
    },
    TOOL: set(),
}
# Analyzers, and what a target framework itself brings. They are not shipped.
NOT_SHIPPED = {
    "Meziantou.Analyzer",
    "Microsoft.CodeAnalysis.BannedApiAnalyzers",
    "Microsoft.NET.ILLink.Tasks",
    "Microsoft.NETCore.Platforms",
    "NETStandard.Library",
}


def tell(name, problems):
    print(f"FAILED: {name}: {'; '.join(problems[:5])}" if problems else f"passed: {name}")


def packages(folder, ending):
    """The packages of a folder by their names without version, each with its files by name."""
    found = {}
    for path in sorted(pathlib.Path(folder).glob(f"*.{ending}")):
        name = re.match(r"(.+?)\.\d+\.\d+\.\d+", path.name).group(1)
        with zipfile.ZipFile(path) as package:
            found[name] = {entry: package.read(entry) for entry in package.namelist() if plain(entry)}
    return found


def plain(entry):
    """Not what the zip itself needs."""
    return not (entry.startswith(("_rels/", "package/")) or entry == "[Content_Types].xml")


def specification(package):
    """The nuspec without namespaces."""
    (content,) = [content for entry, content in package.items() if entry.endswith(".nuspec")]
    root = xml.etree.ElementTree.fromstring(content)
    for element in root.iter():
        element.tag = element.tag.split("}")[-1]
    return root.find("metadata")


def asked_symbols(dll):
    """The identity of the pdb that a debugger asks for when it has this dll: its guid and stamp."""
    (header,) = struct.unpack_from("<I", dll, 0x3C)
    sections, optional_size = struct.unpack_from("<H12xH", dll, header + 6)
    optional = header + 24
    directories = optional + (96 if dll[optional : optional + 2] == b"\x0b\x01" else 112)
    address, size = struct.unpack_from("<II", dll, directories + 6 * 8)
    for section in range(sections):
        virtual_size, virtual, _, raw = struct.unpack_from("<IIII", dll, optional + optional_size + section * 40 + 8)
        if virtual <= address < virtual + virtual_size:
            for entry in range(address - virtual + raw, address - virtual + raw + size, 28):
                stamp, kind, pointer = struct.unpack_from("<4x4s4xI8xI", dll, entry)
                if kind == 2 and dll[pointer : pointer + 4] == b"RSDS":
                    return dll[pointer + 4 : pointer + 20] + stamp
    return None


def own_symbols(pdb):
    """The identity that a portable pdb has: the first 20 bytes of its stream #Pdb."""
    if pdb[:4] != b"BSJB":
        return None
    (length,) = struct.unpack_from("<I", pdb, 12)
    (streams,) = struct.unpack_from("<H", pdb, 18 + length)
    at = 20 + length
    for _ in range(streams):
        (offset,) = struct.unpack_from("<I", pdb, at)
        end = pdb.index(b"\0", at + 8)
        if pdb[at + 8 : end] == b"#Pdb":
            return pdb[offset : offset + 20]
        at = at + 8 + (end - at - 8) // 4 * 4 + 4
    return None


def problems_of(name, package, symbols):
    """What is wrong with one package and its symbols."""
    problems = []
    must = {f"{name}.nuspec", "README.md", "icon.png"}
    if name in LIBRARIES:
        must |= {f"lib/{target}/{name}.{ending}" for target in TARGETS for ending in ("dll", "xml")}
        problems += [f"{entry} is stray" for entry in sorted(package.keys() - must)]
        pdbs = {f"lib/{target}/{name}.pdb" for target in TARGETS}
    else:
        must |= {f"tools/net8.0/any/{entry}" for entry in ("ehelse.dll", "DotnetToolSettings.xml")}
        # Beside itself the tool brings libraries and how to start them.
        kinds = (".dll", ".deps.json", ".runtimeconfig.json", "DotnetToolSettings.xml", ".xml", ".pdb")
        extra = [entry for entry in package.keys() - must if not (entry.startswith("tools/") and entry.endswith(kinds))]
        problems += [f"{entry} is stray" for entry in sorted(extra)]
        pdbs = {"tools/net8.0/any/ehelse.pdb"}
    problems += [f"{entry} is missing" for entry in sorted(must - package.keys())]
    problems += [f"{entry} is empty" for entry in sorted(must & package.keys()) if not package[entry]]
    problems += [f"{entry} is missing in the symbols" for entry in sorted(pdbs - symbols.keys())]
    for entry in sorted(pdbs & symbols.keys()):
        dll = package.get(entry[: -len("pdb")] + "dll")
        if dll and (own_symbols(symbols[entry]) is None or asked_symbols(dll) != own_symbols(symbols[entry])):
            problems.append(f"{entry} is not of its dll")

    if f"{name}.nuspec" not in package:
        return problems
    about = specification(package)
    for element, value in (("license", "MIT"), ("readme", "README.md"), ("icon", "icon.png")):
        if about.findtext(element) != value:
            problems.append(f"{element} is {about.findtext(element)}, not {value}")
    for element in ("description", "copyright", "tags"):
        if not about.findtext(element):
            problems.append(f"{element} is missing")
    asked = {dependency.get("id") for dependency in about.iter("dependency")}
    if asked != ASKS[name]:
        problems.append(f"asks for {sorted(asked)}, not {sorted(ASKS[name])}")
    groups = [group.get("targetFramework") for group in about.iter("group")]
    if name in LIBRARIES and sorted(groups) != [".NETStandard2.0", "net8.0"]:
        problems.append(f"has dependencies for {groups}")
    return problems


def contents(folder):
    main, symbols = packages(folder, "nupkg"), packages(folder, "snupkg")
    expected = sorted([*LIBRARIES, TOOL])
    tell("packages", [] if sorted(main) == expected else [f"expected {expected}, found {sorted(main)}"])
    tell("symbol-packages", [] if sorted(symbols) == expected else [f"expected {expected}, found {sorted(symbols)}"])
    for name in (name for name in expected if name in main):
        tell(f"contents-{name}", problems_of(name, main[name], symbols.get(name, {})))
    print(f"contents: {len(main)} packages with {sum(map(len, main.values()))} files, {len(symbols)} packages of symbols")


def files(folder):
    """Every file of every package in a folder."""
    return {
        f"{name}.{ending}: {entry}": content
        for ending in ("nupkg", "snupkg")
        for name, package in packages(folder, ending).items()
        for entry, content in package.items()
    }


def differences(first, second):
    problems = [f"{name} is not in both" for name in sorted(first.keys() ^ second.keys())]
    problems += [f"{name} differs" for name in sorted(first.keys() & second.keys()) if first[name] != second[name]]
    return problems if first else ["nothing to compare"]


def same(one, other):
    first = files(one)
    tell("reproducible", differences(first, files(other)))
    size = sum(map(len, first.values()))
    print(f"reproducible: {len(first)} files of {size} bytes in {len(packages(one, 'nupkg'))} packages, built in two folders")


def having(found, word):
    # A pdb keeps a path in parts, so one part is looked for. Text is UTF-8 in metadata, UTF-16 in literals.
    forms = [word.encode("utf-8"), word.encode("utf-16-le")]
    problems = [f"{name} has {word}" for name, content in found.items() if any(form in content for form in forms)]
    return problems if found else ["nothing to look into"]


def without(folder, word):
    found = files(folder)
    tell("no-path-of-the-machine", having(found, word))
    print(f"no-path-of-the-machine: {len(found)} files")


def unlinked(main, symbols, raw, url, commit):
    """What does not tell where its sources are."""
    # The JSON of SourceLink stands in the pdb as it is.
    pdbs = {f"{name}: {entry}": content for name in symbols for entry, content in symbols[name].items() if entry.endswith(".pdb")}
    link = f'"{raw}/{commit}/*"'.encode()
    problems = [f"{name} does not have {link.decode()}" for name, content in pdbs.items() if link not in content]
    for name, package in main.items():
        repository = specification(package).find("repository")
        told = {} if repository is None else repository.attrib
        if (told.get("url"), told.get("commit")) != (url, commit):
            problems.append(f"{name} tells of the repository {told}")
    return problems if pdbs else ["no pdb"]


def source(folder, url, commit):
    main, symbols = packages(folder, "nupkg"), packages(folder, "snupkg")
    tell("source-link", unlinked(main, symbols, raw_address(url), url, commit))
    print(f"source-link: {sum(entry.endswith('.pdb') for package in symbols.values() for entry in package)} pdbs")


def raw_address(url):
    return url.replace("https://github.com/", "https://raw.githubusercontent.com/")


def licence(name, version):
    folder = pathlib.Path(os.environ.get("NUGET_PACKAGES") or pathlib.Path.home() / ".nuget/packages")
    text = (folder / name.lower() / version / f"{name.lower()}.nuspec").read_text(encoding="utf-8-sig")
    expression = re.search(r'<license type="expression">([^<]+)<', text)
    address = re.search(r"<licenseUrl>([^<]+)<", text)
    return expression.group(1) if expression else address.group(1) if address else "none stated"


def brought():
    """What the shipped packages bring with them, a line for each."""
    by = {}
    for project in [*LIBRARIES, TOOL]:
        lock = json.loads(pathlib.Path("src", project, "packages.lock.json").read_text(encoding="utf-8-sig"))
        for target in lock["dependencies"].values():
            for name, entry in target.items():
                if entry["type"] != "Project" and name not in NOT_SHIPPED:
                    by.setdefault((name, entry["resolved"]), set()).add(project)
    return [
        f"{name} | {version} | {licence(name, version)} | {', '.join(sorted(projects, key=[*LIBRARIES, TOOL].index))}"
        for (name, version), projects in sorted(by.items(), key=lambda item: (item[0][0].lower(), item[0][1]))
    ]


def unlisted(found, text):
    listed = [line for line in text.splitlines() if line and not line.startswith("#")]
    problems = [f"not listed: {line}" for line in found if line not in listed]
    problems += [f"not there: {line}" for line in listed if line not in found]
    return problems if found else ["no lock file names a package"]


def dependencies(file):
    found = brought()
    problems = unlisted(found, pathlib.Path(file).read_text(encoding="utf-8"))
    for problem in problems:
        print(problem)
    tell("dependencies", problems)
    print(f"dependencies: {len(found)} packages")


def refuses(folder, file):
    """Breaks what the checks have passed, one thing at a time. Each break must be found, and be the only thing found."""
    name = "EHelse.Domain"
    package, symbols = packages(folder, "nupkg")[name], packages(folder, "snupkg")[name]
    nuspec, dll, pdb = f"{name}.nuspec", f"lib/net8.0/{name}.dll", f"lib/net8.0/{name}.pdb"
    about = package[nuspec]

    def without_entry(entries, *gone):
        return {entry: content for entry, content in entries.items() if entry not in gone}

    def with_about(old, new):
        changed = about.replace(old, new, 1)
        assert changed != about, f"{old} is not in the nuspec"
        return {**package, nuspec: changed}

    more = b'<dependency id="Newtonsoft.Json" version="13.0.3" /></group>'
    other_pdb = symbols[f"lib/netstandard2.0/{name}.pdb"]
    broken = {
        "readme-missing": ("README.md is missing", without_entry(package, "README.md"), symbols),
        "icon-empty": ("icon.png is empty", {**package, "icon.png": b""}, symbols),
        "documentation-missing": (f"lib/net8.0/{name}.xml is missing", without_entry(package, f"lib/net8.0/{name}.xml"), symbols),
        "file-too-many": ("lib/net8.0/Other.dll is stray", {**package, "lib/net8.0/Other.dll": b"MZ"}, symbols),
        "licence-changed": ("license is", with_about(b">MIT<", b">GPL-3.0-only<"), symbols),
        "dependency-added": ("asks for", with_about(b"</group>", more), symbols),
        "target-missing": ("has dependencies for", with_about(b'targetFramework="net8.0"', b'targetFramework="net9.0"'), symbols),
        "pdb-missing": (f"{pdb} is missing in the symbols", package, without_entry(symbols, pdb)),
        "pdb-of-another-build": (f"{pdb} is not of its dll", package, {**symbols, pdb: other_pdb}),
    }
    for break_name, (says, with_files, with_symbols) in broken.items():
        found = problems_of(name, with_files, with_symbols)
        tell(f"refuses-{break_name}", [] if len(found) == 1 and says in found[0] else [f"expected '{says}', found {found}"])

    flipped = {**package, dll: package[dll][:-1] + bytes([package[dll][-1] ^ 1])}
    # In two parts: as one word it would look like such a path in this file.
    built_in = "/".join(["", "home", "someone", ""])
    path = {**package, dll: package[dll] + built_in.encode("utf-16-le")}
    url, commit = "https://github.com/example/example", "0" * 40
    text = pathlib.Path(file).read_text(encoding="utf-8")
    listed = [line for line in text.splitlines() if line and not line.startswith("#")]
    others = {
        "byte-changed": (1, differences(package, flipped)),
        "file-not-in-both": (1, differences(package, without_entry(package, dll))),
        "path-of-the-machine": (1, having(path, built_in)),
        # Two pdbs and the nuspec.
        "source-elsewhere": (3, unlinked({name: package}, {name: symbols}, raw_address(url), url, commit)),
        "package-not-listed": (1, unlisted(listed, text.replace(listed[0] + "\n", ""))),
        "licence-not-as-listed": (2, unlisted(listed, text.replace("BSD-3-Clause", "MIT"))),
    }
    for break_name, (expected, found) in others.items():
        tell(f"refuses-{break_name}", [] if len(found) == expected else [f"expected {expected} findings, found {found}"])
    print(f"refuses: {len(broken) + len(others)} breaks")


COMMANDS = {command.__name__: command for command in (contents, dependencies, same, without, source, refuses)}

if __name__ == "__main__":
    COMMANDS[sys.argv[1]](*sys.argv[2:])
