"""A macro for LibreOffice Calc: distributes a total over the selected weights, exact to the last unit.

Put the file into the folder Scripts/python of the LibreOffice profile (the program python-script-provider must be installed), have
`ehelse` on the PATH or its command in EHELSE, select the cells, and run distribute_selection from Tools > Macros.

Select a block of two columns. Its first row has the total in the second column. The rows below have weights in the first column, as
numbers or texts such as 1/3; what each gets is written into the second column. Either all amounts are written or none.
"""
import json
import os
import shlex
import subprocess

from com.sun.star.awt.MessageBoxButtons import BUTTONS_OK
from com.sun.star.awt.MessageBoxType import ERRORBOX
from com.sun.star.table.CellContentType import EMPTY, TEXT


def exact(cell):
    """A cell as text that loses nothing: what was typed, or the shortest digits that mean the number."""
    if cell.Type == EMPTY:
        raise ValueError(f"{cell.AbsoluteName} is empty")
    if cell.Type == TEXT:
        return cell.String
    return repr(int(cell.Value)) if cell.Value == int(cell.Value) else repr(cell.Value)


def apportion(total, weights):
    """The amounts, by the tool."""
    request = json.dumps({"total": total, "weights": weights})
    tool = [*shlex.split(os.environ.get("EHELSE", "ehelse")), "apportion", "--jsonl"]
    answer = subprocess.run(tool, input=request + "\n", stdout=subprocess.PIPE, text=True, encoding="utf-8")
    answer = json.loads(answer.stdout)
    if "error" in answer:
        raise ValueError(answer["error"])
    return [int(amount) for amount in answer["amounts"]]


def distribute(selection):
    """Fills the second column of a selected block."""
    address = selection.RangeAddress
    rows = address.EndRow - address.StartRow
    if address.EndColumn - address.StartColumn != 1 or rows < 1:
        raise ValueError("select two columns: the total in the first row of the second, weights below it in the first")
    weights = [exact(selection.getCellByPosition(0, row)) for row in range(1, rows + 1)]
    amounts = apportion(exact(selection.getCellByPosition(1, 0)), weights)
    for row, amount in enumerate(amounts, 1):
        selection.getCellByPosition(1, row).Value = amount


def distribute_selection(*_):
    """What the menu runs."""
    document = XSCRIPTCONTEXT.getDocument()  # noqa: F821: LibreOffice provides it
    try:
        distribute(document.CurrentSelection)
    except Exception as error:
        window = document.CurrentController.Frame.ContainerWindow
        window.Toolkit.createMessageBox(window, ERRORBOX, BUTTONS_OK, "ehelse", str(error)).execute()


g_exportedScripts = (distribute_selection,)
