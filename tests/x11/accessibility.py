"""What a screen reader sees of the program, and whether the keyboard alone is enough.

Starts the program on a display of its own and reads it over AT-SPI. `names SCALE`: on every page, light and dark, each
control in sight has a name. `keyboard`: the whole way by keyboard alone, a file imported and stored, a table narrowed, a
chart exported.

    /usr/bin/python3 accessibility.py PROGRAM ko|en names SCALE
    /usr/bin/python3 accessibility.py PROGRAM ko|en keyboard SAMPLES

Exits with 77 where the packages that it needs are not installed.
"""

import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
SCREEN = (1366, 768)
SECONDS = 110  # of one run; what it started is stopped after it


def in_a_session_of_its_own():
    """Runs this file again with an X server, a session bus and a runtime folder that nobody else has: the accessibility bus
    puts its socket there, and two in one folder would take it from one another. The server chooses its number itself and does
    not reset when its last client goes: for that moment nobody could connect, and the bus comes and goes before the program."""
    reads, writes = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-noreset",
                               "-nolisten", "tcp"], pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as answer, tempfile.TemporaryDirectory() as folder:
            environment = dict(os.environ, DISPLAY=":" + answer.readline().strip(), XDG_RUNTIME_DIR=folder, OWN_SESSION="1")
            session = subprocess.Popen(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment,
                                       start_new_session=True)
            try:
                return session.wait(SECONDS)
            except subprocess.TimeoutExpired:
                print(f"not through after {SECONDS} s")
                return 1
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(session.pid, signal.SIGKILL)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__" and "OWN_SESSION" not in os.environ:
    sys.exit(in_a_session_of_its_own())

try:
    import pyatspi
except ImportError:
    print("skipped: needs the Debian packages python3-pyatspi, at-spi2-core and dbus-daemon")
    sys.exit(SKIPPED)

# What a person can press, choose or write in, and so must be told the name of.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_LIST, pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LINK, pyatspi.ROLE_PUSH_BUTTON_MENU,
}
ROWS = {pyatspi.ROLE_LIST_ITEM, pyatspi.ROLE_TABLE_CELL, pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_PAGE_TAB}
# Its cells are the data; a large table would be read for minutes.
CLOSED = {pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE}


class Failure(Exception):
    pass


def wait_for(what, ask, seconds=20.0):
    end = time.time() + seconds
    while time.time() < end:
        found = ask()
        if found:
            return found
        time.sleep(0.05)
    raise Failure(f"waited in vain for {what}")


def showing(thing):
    return thing.getState().contains(pyatspi.STATE_SHOWING)


def things_of(thing, closed=CLOSED):
    """A thing and all in sight within it."""
    try:
        if thing.getRole() != pyatspi.ROLE_APPLICATION and not showing(thing):
            return
        yield thing
        if thing.getRole() in closed:
            return
        children = list(thing)
    except Exception:  # it went away while it was looked at
        return
    for child in children:
        if child is not None:
            yield from things_of(child, closed)


class Program:
    """The program in a home of its own."""

    def __init__(self, path, folder, language, theme, scale):
        self.path = path
        self.home = pathlib.Path(folder)
        for name in ("config/clusterboard", "data", "state", "run"):
            (self.home / name).mkdir(parents=True, exist_ok=True)
        os.chmod(self.home / "run", 0o700)
        (self.home / "config/clusterboard/clusterboard.ini").write_text(
            f"[author]\nname=Kim\ndivision=AI\n[view]\nlanguage={language}\ntheme={theme}\n[state]\npage=overview\n")
        self.environment = dict(
            os.environ, XDG_CONFIG_HOME=str(self.home / "config"), XDG_DATA_HOME=str(self.home / "data"),
            XDG_STATE_HOME=str(self.home / "state"), XDG_RUNTIME_DIR=str(self.home / "run"), QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1", QT_SCALE_FACTOR=scale)
        self.file = self.home / "board.clusterboard"
        self.process = None

    def run(self, *arguments):
        return subprocess.run([self.path, *arguments], env=self.environment, check=True, text=True,
                              capture_output=True).stdout

    def start(self):
        log = open(self.home / "log", "w")
        self.process = subprocess.Popen([self.path, str(self.file)], env=self.environment, stdout=log, stderr=log)
        self.application = wait_for("the program on the accessibility bus", self.on_the_bus)
        wait_for("the window", lambda: [w for w in self.windows() if showing(w)])
        self.focus_window()
        size = [str(int(part)) for part in SCREEN]
        window = self.window_id()
        subprocess.run(["xdotool", "windowmove", window, "0", "0", "windowsize", window, *size], check=True)

    def on_the_bus(self):
        if self.process.poll() is not None:
            raise Failure("the program ended: " + (self.home / "log").read_text())
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def windows(self):
        return [window for window in self.application if window is not None]

    def window_id(self):
        """The topmost window: there is no window manager that would give it the keyboard."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], text=True,
                               capture_output=True).stdout.split()
        return found[-1] if found else ""

    def focus_window(self):
        window = wait_for("a window on the display", self.window_id)
        subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys], check=True)

    def write(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "5", text], check=True)

    def focused(self):
        for window in self.windows():
            for thing in things_of(window):
                # The current row of a list, the current tab of a bar say so of themselves also while these have no keyboard.
                if thing.getRole() not in ROWS and thing.getState().contains(pyatspi.STATE_FOCUSED):
                    return thing
        return None

    def tab_to(self, what, wanted, most=80):
        """The keyboard alone reaches it."""
        for _ in range(most):
            thing = self.focused()
            if thing is not None and wanted(thing):
                return thing
            self.press("Tab")
            time.sleep(0.02)
        raise Failure(f"Tab does not reach {what}")

    def find(self, wanted):
        return [thing for window in self.windows() for thing in things_of(window) if wanted(thing)]

    def pages(self):
        lists = self.find(lambda thing: thing.getRole() == pyatspi.ROLE_LIST and thing.childCount >= 10)
        if not lists:
            raise Failure("there is no list of pages")
        return lists[0]

    def show_page(self, index):
        """Pages follow one another under the arrow keys."""
        pages = self.pages()
        if index == 0:
            pages.queryComponent().grabFocus()
            self.press("Home")
        else:
            self.press("Down")
        wait_for(f"page {index + 1}", lambda: pages.getChildAtIndex(index).getState().contains(pyatspi.STATE_SELECTED))
        time.sleep(0.1)  # what it shows is worked out beside the window


def known_exception(thing):
    # Qt's own list that pops up from a combo box, and the button with which a tool bar goes on.
    parent = thing.parent
    return thing.getRole() == pyatspi.ROLE_LIST and parent is not None and parent.getRole() == pyatspi.ROLE_COMBO_BOX


def path_of(thing):
    path = []
    while thing is not None and thing.getRole() != pyatspi.ROLE_APPLICATION and len(path) < 6:
        path.insert(0, thing.name or thing.getRoleName())
        thing = thing.parent
    return path


def audit(program, where):
    problems = []
    pages = program.pages()
    seen = 0
    for index in range(pages.childCount):
        program.show_page(index)
        name = program.pages().getChildAtIndex(index).name
        controls = program.find(lambda thing: thing.getRole() in CONTROLS)
        seen += len(controls)
        problems += [f"{where}, {name}: unnamed {thing.getRoleName()} in {' > '.join(path_of(thing))}"
                     for thing in controls if not thing.name.strip() and not known_exception(thing)]
    if seen < 15 * pages.childCount:  # or nothing was looked at
        problems.append(f"{where}: only {seen} controls on {pages.childCount} pages")
    return problems


def plain(name):
    """Without the letter that Korean texts carry in brackets: 다음(N)."""
    return name.split("(")[0].strip()


def by_keyboard(program, samples, texts):
    sets = len(json.loads(program.run("history", str(program.file), "--json")))
    # A file is imported and stored.
    program.press("ctrl+i")
    wait_for("the file dialog", lambda: program.find(lambda t: t.getRole() in (pyatspi.ROLE_DIALOG, pyatspi.ROLE_FILE_CHOOSER)))
    program.focus_window()
    program.write(str(samples / "2024Q3/policy_budget.csv"))
    program.press("Return")
    time.sleep(0.3)
    program.focus_window()
    for step in range(6):
        button = program.tab_to("the button of the import's next step", lambda t: t.getRole() == pyatspi.ROLE_PUSH_BUTTON
                                and plain(t.name) in (texts["next"], texts["store"])
                                and t.getState().contains(pyatspi.STATE_ENABLED), 150)
        last = plain(button.name) == texts["store"]
        program.press("space")
        time.sleep(0.5)
        if last:
            break
    else:
        raise Failure("the import never came to be stored")
    wait_for("the stored import", lambda: len(json.loads(program.run("history", str(program.file), "--json"))) == sets + 1)
    # A table is narrowed.
    program.press("ctrl+2")
    program.tab_to("the table", lambda t: t.getRole() == pyatspi.ROLE_TABLE, 120)
    program.press("Down", "alt+Down")
    wait_for("the filter of a column", lambda: program.find(lambda t: t.getRole() == pyatspi.ROLE_DIALOG))
    program.focus_window()
    program.tab_to("the box for rows of which nothing is known",
                   lambda t: t.getRole() == pyatspi.ROLE_CHECK_BOX and plain(t.name) == texts["unknown"])
    program.press("space", "Return")
    wait_for("the filter's chip", lambda: program.find(lambda t: t.getRole() == pyatspi.ROLE_PUSH_BUTTON
                                                       and t.name.startswith(texts["remove"])))
    # A chart is exported.
    picture = program.home / "chart.png"
    program.focus_window()
    program.press("ctrl+shift+e")
    wait_for("the dialog of the export", lambda: program.find(lambda t: t.getRole() == pyatspi.ROLE_DIALOG))
    program.focus_window()
    program.press("Return")
    time.sleep(1.5)  # the dialog for the file comes in its place, under a name of its own language
    program.focus_window()
    program.press("ctrl+a")
    program.write(str(picture))
    program.press("Return")
    wait_for("the exported chart", picture.exists)


TEXTS = {
    "en": {"next": "Next", "store": "Store", "unknown": "Only rows where it is unknown", "remove": "Remove the filter"},
    "ko": {"next": "다음", "store": "저장", "unknown": "알 수 없는 행만", "remove": "필터 해제"},
}


def started(path, language, theme, scale, act):
    """What is wrong by what `act` does with the program."""
    with tempfile.TemporaryDirectory() as folder:
        program = Program(path, folder, language, theme, scale)
        program.run("new", str(program.file), "--record")
        try:
            program.start()
            return act(program)
        except Failure as failure:
            return [f"{language} {theme} {scale}: {failure}"]
        finally:
            program.stop()


def main():
    path, language, what, argument = sys.argv[1:5]
    if what == "names":
        problems = []
        for theme in ("light", "dark"):
            problems += started(path, language, theme, argument,
                                lambda program: audit(program, f"{language} {theme} {argument}"))
    else:
        problems = started(path, language, "light", "1",
                           lambda program: by_keyboard(program, pathlib.Path(argument), TEXTS[language]) or [])
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
