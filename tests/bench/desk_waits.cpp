// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/desk_waits.h"

#include "ui/base/cell.h"
#include "ui/pane/table_pane.h"
#include "ui/support/watchdog.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <ctime>
#include <functional>
#include <stdexcept>
#include <vector>

namespace grants::bench {
namespace {

using namespace ui;

constexpr int kPages = 300, kPastedRows = 200;

void waitFor(const char* what, const std::function<bool()>& holds) {
    constexpr int kPatience = 120'000;
    if (!QTest::qWaitFor(holds, kPatience)) throw std::runtime_error(what);
}

/// Until the program does nothing more by itself: what it prepares beside the window is there then.
void rest() {
    const auto spentIn = [](int milliseconds) {
        const std::clock_t before = std::clock();
        QTest::qWait(milliseconds);
        return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    };
    while (spentIn(200) > 0.02) {
    }
}

/// Tells whether a widget has painted itself since asked to watch.
class PaintWatch : public QObject {
  public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    void begin() { m_ready = m_painted = false; }
    /// What the next paint shows is the outcome waited for.
    void ready() { m_ready = true; }
    [[nodiscard]] bool painted() const { return m_painted; }
    bool eventFilter(QObject*, QEvent* event) override {
        if (m_ready && event->type() == QEvent::Paint) m_painted = true;
        return false;
    }

  private:
    bool m_ready = false, m_painted = false;
};

double milliseconds(const std::function<void()>& work) {
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

class Licences {
  public:
    explicit Licences(Desktop& desktop)
        : m_desktop(desktop),
          m_view(childOf<TableView>(desktop.window(), "licences")),
          m_pane(*qobject_cast<TablePane*>(m_view.parentWidget())),
          m_paints(*m_view.viewport()) {
        QObject::connect(qobject_cast<AnyTableModel*>(m_view.model()), &AnyTableModel::arranged,
                         &m_paints, [this] {
                             m_paints.ready();
                             m_view.viewport()->update();
                         });
    }

    /// From a key or click until what it asks for is painted.
    double outcomeOf(const std::function<void()>& act) {
        m_paints.begin();
        return milliseconds([&] {
            act();
            waitFor("the table does not answer", [this] { return m_paints.painted(); });
        });
    }

    double worstFilterKey(const QString& typed) {
        QLineEdit& field = m_pane.filterField();
        field.setFocus();
        double worst = 0;
        for (const QChar c : typed)
            worst = std::max(worst, outcomeOf([&] { QTest::keyClick(&field, c.toLatin1()); }));
        field.clear();
        m_desktop.waitUntilIdle();
        waitFor("the filter stays", [this] { return m_view.model()->rowCount() > 1; });
        return worst;
    }

    double sortClick() {
        QHeaderView* header = m_view.horizontalHeader();
        const int column = header->logicalIndexAt(header->width() / 2);
        const int middle =
            header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        const QPoint place(middle, header->height() / 2);
        return outcomeOf([&] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place); });
    }

    void scroll(TableWaits& waits) {
        m_view.setFocus();
        m_view.setCurrentIndex(m_view.model()->index(0, 0));
        std::vector<double> pages;
        for (int page = 0; page < kPages; ++page)
            pages.push_back(milliseconds([this] {
                QTest::keyClick(&m_view, Qt::Key_PageDown);
                m_view.viewport()->repaint();
            }));
        std::sort(pages.begin(), pages.end());
        waits.pageDown = pages.back();
        waits.usualPageDown = pages[pages.size() / 2];
    }

    void paste(TableWaits& waits, const QString& rows) {
        QApplication::clipboard()->setText(rows);
        m_view.setFocus();
        const std::size_t before = licences();
        const auto acted = [&](int key, std::size_t expected) {
            return milliseconds([&] {
                QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key),
                                Qt::ControlModifier);
                takeTitlesAsTitles();
                waitFor("the rows do not come or go",
                        [&] { return licences() == expected && !m_desktop.session().isBusy(); });
                m_view.viewport()->repaint();
            });
        };
        QTest::keyClick(&m_view, Qt::Key_Insert);
        waits.paste = acted(Qt::Key_V, before + kPastedRows);
        waits.undo = acted(Qt::Key_Z, before);
        waits.redo = acted(Qt::Key_Y, before + kPastedRows);
    }

  private:
    /// The answer to the question about a first line of titles, where it is asked.
    static void takeTitlesAsTitles() {
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* answer = window->findChild<QPushButton*>(QStringLiteral("pasteByTitles"));
            if (answer != nullptr && answer->isVisible()) QTest::mouseClick(answer, Qt::LeftButton);
        }
    }
    [[nodiscard]] std::size_t licences() { return m_desktop.session().year()->licences.size(); }

    Desktop& m_desktop;
    TableView& m_view;
    TablePane& m_pane;
    PaintWatch m_paints;
};

void clickUnits(Desktop& desktop) {
    auto& list = childOf<QListWidget>(desktop.window(), "navigation");
    waitFor("the pages cannot be chosen", [&list] { return list.isEnabled() && list.count() > 1; });
    const QRect place = list.visualItemRect(list.item(1));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
}

/// As a spreadsheet puts a range on the clipboard: register numbers that the year does not have.
QString newLicences(const FundYear& year) {
    QString block = QStringLiteral(
        "备案登记号\t方式\t专利号\t出让方代码\t受让方代码\t合同金额(元)"
        "\t登记备案日期\t转化实施\r\n");
    for (std::size_t row = 0; row < kPastedRows; ++row) {
        const LicenceRecord& like = year.licences[row % year.licences.size()];
        const auto codeOf = [&year](Id<Organisation> unit) {
            return fromUtf8(year.registry.at(unit).code.text());
        };
        block += QStringLiteral("X2099980%1\t许可\t%2\t%3\t%4\t1,200.50\t2024-06-01\t是\r\n")
                     .arg(row, 6, 10, QLatin1Char('0'))
                     .arg(fromUtf8(like.patents.front().text()), codeOf(like.providers.front()),
                          codeOf(like.recipients.front()));
    }
    return block;
}

}  // namespace

OpeningWaits openFund(Desktop& desktop, const QString& file, std::size_t units) {
    OpeningWaits waits;
    const Watchdog watchdog;
    Session& session = desktop.session();
    const auto unitsAreListed = [&] {
        auto* table = desktop.window().findChild<TableView*>(QStringLiteral("units"));
        return table != nullptr && table->isVisible() &&
               table->model()->rowCount() == static_cast<int>(units);
    };
    QElapsedTimer clock;
    clock.start();
    session.openFund(file);
    waitFor("the file does not open", [&] { return session.isLoading() || session.isOpen(); });
    clickUnits(desktop);
    waitFor("the units do not appear", unitsAreListed);
    desktop.window().repaint();
    waits.usable = clock.elapsed();
    waitFor("the year does not come", [&] { return session.isOpen() && !session.isBusy(); });
    waits.whole = clock.elapsed();
    waits.stall = watchdog.longest();
    return waits;
}

TableWaits handleLicences(Desktop& desktop, const FundYear& year) {
    desktop.goTo(QStringLiteral("evidence"));
    desktop.window().activateWindow();
    desktop.waitUntilIdle();
    waitFor("the window does not become active", [&] { return desktop.window().isActiveWindow(); });
    TableWaits waits;
    Licences licences(desktop);
    // The last key of each text finds nothing, which takes longest.
    waits.firstFilterKey = licences.worstFilterKey(QStringLiteral("X20249"));
    rest();
    waits.filterKey = licences.worstFilterKey(QStringLiteral("00123X"));
    waits.sortClick = licences.sortClick();
    licences.scroll(waits);
    licences.paste(waits, newLicences(year));
    return waits;
}

}  // namespace grants::bench
