# SPDX-License-Identifier: MIT
"""The window: a sidebar, and the pages it leads to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QMainWindow, QWidget

from therapy_timer._forms.main_window import Ui_MainWindow
from therapy_timer.views import theme
from therapy_timer.views.controls import Button
from therapy_timer.views.labels import begin_with_the_line

ClosePolicy = Callable[[], None]
"""Called when the person closes the window, which stays: hide it, minimise it, ask, or call `leave()`."""

NARROW: Final = 640
"""Below this width in logical pixels, more with larger text, the sidebar gives its room to the page."""


class MainWindow(QMainWindow):
    """Holds the pages. `saved_geometry` is what `geometry_to_save` returned in an earlier run, or nothing."""

    visibility_changed = Signal(bool)
    """Whether anything of the window can be seen: it was shown, hidden, minimised or restored."""
    signs_wanted = Signal()
    """The person wants to see the warning signs, from a page that has no button for them."""
    painted = Signal()
    """The window was painted for the first time; the screen has it as soon as the loop turns."""
    uncovered = Signal()
    """What covered the pages is gone."""

    def __init__(self, saved_geometry: bytes = b"") -> None:
        super().__init__()
        self._ui = Ui_MainWindow()
        self._ui.setupUi(self)
        self._close_policy: ClosePolicy | None = None
        self._leaving = False
        self._seen = False
        self._painted = False
        self._cover: QWidget | None = None
        begin_with_the_line(self._ui.brand)
        self._entries = QButtonGroup(self)
        self._pages: dict[int, QWidget] = {}
        self._makers: dict[int, Callable[[QWidget], QWidget]] = {}
        self._entries.idClicked.connect(self.turn_to)
        theme.set_icon(self._ui.signs, ":/icons/warning.svg")
        self._ui.signs.clicked.connect(self.signs_wanted)
        self._ui.pages.currentChanged.connect(self._fit_sidebar)
        if saved_geometry:
            self.restoreGeometry(QByteArray(saved_geometry))

    def add_page(self, page: QWidget, name: str, icon: str) -> None:
        """Add a page and its entry in the sidebar; the first one is shown. `icon` is a resource path or empty.

        A page with the property `ownWarningSigns` has a button for them; below all others there is one in the sidebar.
        """
        self._pages[self._add_entry(name, icon)] = page
        self._ui.pages.addWidget(page)
        self._fit_sidebar()

    def add_page_later(self, make: Callable[[QWidget], QWidget], name: str, icon: str) -> None:
        """Add the entry of a page that is made when the person first turns to it, or somebody else asks for it.

        `make` gets the parent that it is to have. A page that moves there only later has the style of all that is in
        it worked out twice.
        """
        self._makers[self._add_entry(name, icon)] = make
        self._fit_sidebar()

    def _add_entry(self, name: str, icon: str) -> int:
        place = len(self._entries.buttons())
        entry = Button(name, self._ui.sidebar)
        entry.setObjectName(f"entry{place}")
        entry.setAccessibleName(name)
        entry.setToolTip(name)
        entry.setProperty("role", "nav")
        entry.setCheckable(True)
        if icon:
            theme.set_icon(entry, icon)
        self._entries.addButton(entry, place)
        entry.setChecked(place == 0)
        self._ui.navigation.insertWidget(self._ui.navigation.indexOf(self._ui.belowNavigation), entry)
        QWidget.setTabOrder(entry, self._ui.signs)
        return place

    @property
    def page(self) -> QWidget | None:
        """The page in front, or below what covers the pages; None before there is any."""
        return self._ui.pages.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front; nothing covers it any more."""
        self.uncover()
        self.turn_to(next(place for place, known in self._pages.items() if known is page))

    @property
    def place(self) -> int:
        """The number of the page in front, or below what covers the pages."""
        return self._entries.checkedId()

    def page_at(self, place: int) -> QWidget:
        """The page of this number, made if need be. Raises KeyError if there is none."""
        if (make := self._makers.pop(place, None)) is not None:
            self._pages[place] = make(self._ui.pages)
            self._ui.pages.addWidget(self._pages[place])
        return self._pages[place]

    def made_page(self, place: int) -> QWidget | None:
        """The page of this number, if it is there."""
        return self._pages.get(place)

    def turn_to(self, place: int) -> None:
        """Bring the page of this number to the front, made if need be; what covers the pages stays."""
        self._ui.pages.setCurrentWidget(self.page_at(place))
        self._entries.button(place).setChecked(True)

    def clear(self) -> None:
        """Take all pages away, for others that say the same in another language."""
        self._ui.retranslateUi(self)
        begin_with_the_line(self._ui.brand)
        self._makers.clear()
        self._pages.clear()
        for entry in self._entries.buttons():
            self._entries.removeButton(entry)
            entry.deleteLater()
        while (page := self._ui.pages.widget(0)) is not None:
            self._ui.pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    @property
    def covered(self) -> bool:
        """Whether something covers the pages."""
        return self._cover is not None

    def cover(self, widget: QWidget) -> None:
        """Show this in place of the pages and of the way to them, until `uncover` or until a page is brought up."""
        self.uncover()
        self._cover = widget
        self._ui.columns.addWidget(widget)
        self._ui.pages.hide()
        self._fit_sidebar()
        widget.show()

    def uncover(self) -> None:
        """Take away what covers the pages, if anything does."""
        if self._cover is None:
            return
        self._cover.hide()
        self._ui.columns.removeWidget(self._cover)
        self._cover = None
        self._ui.pages.show()
        self._fit_sidebar()
        self.uncovered.emit()

    def set_close_policy(self, policy: ClosePolicy) -> None:
        """Say what closing the window means. Without one it closes."""
        self._close_policy = policy

    def geometry_to_save(self) -> bytes:
        """Where the window is and how large, to be handed to the next run's constructor."""
        return bytes(self.saveGeometry().data())

    @property
    def seen(self) -> bool:
        """Whether anything of the window can be seen, as far as the desktop tells."""
        return self.isVisible() and not self.isMinimized()

    def bring_up(self) -> None:
        """Show the window in front of all others, whatever it was before."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """Close the window without asking."""
        self._leaving = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the policy, unless the application or the session ends."""
        if self._close_policy is None or self._leaving or _session_ends():
            event.accept()
        else:
            event.ignore()
            self._close_policy()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it can be seen."""
        super().showEvent(event)
        self._tell_visibility()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it cannot be seen."""
        super().hideEvent(event)
        self._tell_visibility()

    def changeEvent(self, event: QEvent) -> None:
        """Tell when it was minimised or restored."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._tell_visibility()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow window's room to the page."""
        super().resizeEvent(event)
        self._fit_sidebar()

    @Slot()
    def _fit_sidebar(self) -> None:
        """In a narrow window, show icons alone; with one page, or covered, nothing. Have the warning signs at hand."""
        scale = theme.text_scale()
        narrow = self.width() < NARROW * scale
        self._ui.sidebar.setVisible(self._cover is None and (not narrow or len(self._entries.buttons()) > 1))
        self._ui.brand.setVisible(not narrow)
        for entry in self._entries.buttons():
            entry.setText("" if narrow else entry.accessibleName())
            theme.set_variant(entry, "icon" if narrow else "")
        page = self._ui.pages.currentWidget()
        self._ui.signs.setVisible(page is not None and not page.property("ownWarningSigns"))
        self._ui.signs.setText("" if narrow else self._ui.signs.accessibleName())
        theme.set_variant(self._ui.signs, "icon" if narrow else "small")
        self._ui.sidebar.setFixedWidth(_ICONS if narrow else max(round(_NAMES * scale), self._widest_entry()))

    def _widest_entry(self) -> int:
        """The width of the sidebar in which every name can be read."""
        margins = self._ui.navigation.contentsMargins()
        entries = [*self._entries.buttons(), self._ui.signs]
        for entry in entries:
            entry.ensurePolished()
        return max(entry.sizeHint().width() for entry in entries) + margins.left() + margins.right()

    def _tell_visibility(self) -> None:
        if self.seen is not self._seen:
            self._seen = self.seen
            self.visibility_changed.emit(self._seen)


def _session_ends() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


_NAMES: Final = 170
_ICONS: Final = 64
