"""Runs the LibreOffice macro of docs/samples/scripts on a sheet, as its menu would: CSV with code,weight in, "code amount" out.

run-macro.py MACRO.py TOTAL < weights.csv      needs LibreOffice with its Python (python3-uno)
"""
import csv
import importlib.util
import subprocess
import sys
import tempfile
import time

import uno

macro, total = sys.argv[1:]
rows = list(csv.reader(sys.stdin))
profile = tempfile.mkdtemp()
office = subprocess.Popen(
    [
        "soffice",
        f"-env:UserInstallation=file://{profile}",
        "--headless",
        "--norestore",
        "--accept=pipe,name=ehelse;urp;",
    ]
)
try:
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for attempt in range(120):
        try:
            context = resolver.resolve("uno:pipe,name=ehelse;urp;StarOffice.ComponentContext")
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    sheet = document.Sheets.getByIndex(0)
    sheet.getCellByPosition(2, 2).Value = float(total)
    for row, (_, weight) in enumerate(rows, 3):
        sheet.getCellByPosition(1, row).String = weight
    document.CurrentController.select(sheet.getCellRangeByPosition(1, 2, 2, 2 + len(rows)))

    spec = importlib.util.spec_from_file_location("macro", macro)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.XSCRIPTCONTEXT = type("Context", (), {"getDocument": staticmethod(lambda: document)})
    module.distribute_selection()
    for row, (code, _) in enumerate(rows, 3):
        print(code, int(sheet.getCellByPosition(2, row).Value))
    document.close(True)
finally:
    try:
        desktop.terminate()
    except Exception:
        office.kill()
    office.wait()
