"""Looks into the packages. Prints one line for each check, "passed: NAME" or "FAILED: NAME: why".

package-contents.py contents PACKAGES       what each package must hold, and that it holds nothing else
package-contents.py same ONE OTHER          every dll, pdb and xml of the packages in ONE is in OTHER, byte for byte
package-contents.py without PACKAGES WORD   no dll, pdb or xml has WORD, which stands in the path they were built at
package-contents.py dependencies FILE       what the shipped packages bring with them is what FILE lists
"""

import json
import os
import pathlib
import re
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
    """The packages of a folder by their names without version."""
    found = {}
    for path in sorted(pathlib.Path(folder).glob(f"*.{ending}")):
        name = re.match(r"(.+?)\.\d+\.\d+\.\d+", path.name)
        found[name.group(1)] = zipfile.ZipFile(path)
    return found


def plain(name):
    return not (name.startswith(("_rels/", "package/")) or name == "[Content_Types].xml")


def specification(package):
    """The nuspec without namespaces."""
    (name,) = [name for name in package.namelist() if name.endswith(".nuspec")]
    root = xml.etree.ElementTree.fromstring(package.read(name))
    for element in root.iter():
        element.tag = element.tag.split("}")[-1]
    return root.find("metadata")


def contents(folder):
    main, symbols = packages(folder, "nupkg"), packages(folder, "snupkg")
    expected = sorted([*LIBRARIES, TOOL])
    tell("packages", [] if sorted(main) == expected else [f"expected {expected}, found {sorted(main)}"])
    tell("symbol-packages", [] if sorted(symbols) == expected else [f"expected {expected}, found {sorted(symbols)}"])
    files = 0
    for name, package in main.items():
        problems = []
        inside = {entry for entry in package.namelist() if plain(entry)}
        files += len(inside)
        must = {f"{name}.nuspec", "README.md", "icon.png"}
        if name in LIBRARIES:
            must |= {f"lib/{target}/{name}.{ending}" for target in TARGETS for ending in ("dll", "xml")}
            problems += [f"{entry} is stray" for entry in sorted(inside - must)]
            pdbs = {f"lib/{target}/{name}.pdb" for target in TARGETS}
        else:
            must |= {f"tools/net8.0/any/{entry}" for entry in ("ehelse.dll", "DotnetToolSettings.xml")}
            # Beside itself the tool brings libraries and how to start them.
            kinds = (".dll", ".deps.json", ".runtimeconfig.json", "DotnetToolSettings.xml", ".xml", ".pdb")
            extra = [entry for entry in inside - must if not (entry.startswith("tools/") and entry.endswith(kinds))]
            problems += [f"{entry} is stray" for entry in sorted(extra)]
            pdbs = {"tools/net8.0/any/ehelse.pdb"}
        problems += [f"{entry} is missing" for entry in sorted(must - inside)]
        problems += [f"{entry} is empty" for entry in sorted(must & inside) if package.getinfo(entry).file_size == 0]
        in_symbols = set(symbols[name].namelist()) if name in symbols else set()
        problems += [f"{entry} is missing in the symbols" for entry in sorted(pdbs - in_symbols)]

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
        tell(f"contents-{name}", problems)
    print(f"contents: {len(main)} packages with {files} files, {len(symbols)} packages of symbols")


def binaries(folder):
    for ending in ("nupkg", "snupkg"):
        for name, package in packages(folder, ending).items():
            for entry in package.namelist():
                if plain(entry) and entry.endswith((".dll", ".pdb", ".xml")):
                    yield f"{name}: {entry}", package.read(entry)


def same(one, other):
    first, second = dict(binaries(one)), dict(binaries(other))
    problems = [f"{name} is not in both" for name in sorted(first.keys() ^ second.keys())]
    problems += [f"{name} differs" for name in sorted(first.keys() & second.keys()) if first[name] != second[name]]
    if not first:
        problems.append("nothing to compare")
    tell("reproducible", problems)
    size = sum(len(content) for content in first.values())
    print(f"reproducible: {len(first)} files of {size} bytes, built in two folders and compared")


def without(folder, word):
    # A pdb keeps a path in parts, so one part is looked for. Text is UTF-8 in metadata, UTF-16 in literals.
    forms = [word.encode("utf-8"), word.encode("utf-16-le")]
    found = list(binaries(folder))
    problems = [f"{name} has {word}" for name, content in found if any(form in content for form in forms)]
    tell("no-path-of-the-machine", problems if found else ["nothing to look into"])
    print(f"no-path-of-the-machine: {len(found)} files")


def licence(name, version):
    folder = pathlib.Path(os.environ.get("NUGET_PACKAGES") or pathlib.Path.home() / ".nuget/packages")
    text = (folder / name.lower() / version / f"{name.lower()}.nuspec").read_text(encoding="utf-8-sig")
    expression = re.search(r'<license type="expression">([^<]+)<', text)
    address = re.search(r"<licenseUrl>([^<]+)<", text)
    return expression.group(1) if expression else address.group(1) if address else "none stated"


def dependencies(file):
    brought = {}
    for project in [*LIBRARIES, TOOL]:
        lock = json.loads(pathlib.Path("src", project, "packages.lock.json").read_text(encoding="utf-8-sig"))
        for target in lock["dependencies"].values():
            for name, entry in target.items():
                if entry["type"] != "Project" and name not in NOT_SHIPPED:
                    brought.setdefault((name, entry["resolved"]), set()).add(project)
    found = [
        f"{name} | {version} | {licence(name, version)} | {', '.join(sorted(by, key=[*LIBRARIES, TOOL].index))}"
        for (name, version), by in sorted(brought.items(), key=lambda item: (item[0][0].lower(), item[0][1]))
    ]
    text = pathlib.Path(file).read_text(encoding="utf-8")
    listed = [line for line in text.splitlines() if line and not line.startswith("#")]
    problems = [f"not listed: {line}" for line in found if line not in listed]
    problems += [f"not there: {line}" for line in listed if line not in found]
    for problem in problems:
        print(problem)
    tell("dependencies", problems if found else ["no lock file names a package"])
    print(f"dependencies: {len(found)} packages")


if __name__ == "__main__":
    {"contents": contents, "same": same, "without": without, "dependencies": dependencies}[sys.argv[1]](*sys.argv[2:])
