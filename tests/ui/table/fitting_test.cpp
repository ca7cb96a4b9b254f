// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, tab, dialog and the import window, in both languages: each text is in the language
// chosen, and has the room it needs at 1366 by 768, in larger type too.
#include "ui/importing/import_fixture.h"
#include "ui/shell/pages.h"
#include "ui/support/own_texts.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

/// Whether a label shows all of its text.
bool isCut(const QLabel& label) {
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

/// A button that shows words has at least the width these need.
bool isCut(const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool wordless = button.text().isEmpty() ||
                          (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly &&
                           !tool->icon().isNull());
    if (wordless) return false;
    const QString shown = QString(button.text()).remove(u'&');
    return button.fontMetrics().size(0, shown).width() > button.contentsRect().width();
}

QStringList cutIn(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window) continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && isCut(*label))
            cut << label->objectName() + QStringLiteral(": ") + label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && isCut(*button))
            cut << button->objectName() + QStringLiteral(": ") + button->text();
    }
    return cut;
}

/// Goes through all there is and looks at each window once it stands there.
class Walk {
  public:
    using Look = std::function<void(const QString& place, QWidget& window)>;
    Walk(Desktop& desktop, Look look) : m_desktop(desktop), m_look(std::move(look)) {}

    void all() {
        lookAt(QStringLiteral("welcome"));
        dialog("about");
        m_desktop.openEmptyFund();
        pagesAnd(QStringLiteral("empty "));
        import();
        m_desktop.openSample();
        pagesAnd({});
        panel();
        window("search", "searchPalette");
        window("manual", "help");
        m_desktop.goTo(QStringLiteral("registry"));
        window("print", "printWindow");
    }

  private:
    void settle() {
        m_desktop.waitUntilIdle();
        QCoreApplication::processEvents();
    }
    void lookAt(const QString& place) {
        settle();
        m_look(place, m_desktop.window());
    }
    void pagesAnd(const QString& before) {
        for (const PageEntry& entry : pages()) {
            m_desktop.goTo(entry.key);
            lookAt(before + entry.key);
            tabs(before + entry.key);
        }
    }
    void tabs(const QString& page) {
        auto* bar = m_desktop.window()
                        .findChild<Page*>(m_desktop.window().currentPage())
                        ->findChild<QTabBar*>();
        for (int tab = 1; bar != nullptr && bar->isVisible() && tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            lookAt(page + QStringLiteral(" tab ") + QString::number(tab));
        }
    }
    /// The first record, explained and in its form, with something typed that does not hold.
    void panel() {
        for (const char* page : {"registry", "evidence", "subsidy", "targets"}) {
            m_desktop.goTo(QLatin1String(page));
            if (auto* table = childOf<Page>(m_desktop.window(), page).mainTable())
                table->setCurrentIndex(table->model()->index(0, 0));
            auto& tabs =
                *childOf<QWidget>(m_desktop.window(), "sidePanel").findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs.count(); ++tab) {
                tabs.setCurrentIndex(tab);
                lookAt(QLatin1String(page) + QStringLiteral(" panel ") + QString::number(tab));
            }
        }
    }
    void dialog(const char* command) {
        m_desktop.choose(command);
        for (auto* shown : m_desktop.window().findChildren<QDialog*>()) {
            if (!shown->isVisible()) continue;
            m_look(QLatin1String(command), *shown);
            shown->close();
        }
    }
    /// What a command shows, a window of its own or a part of the main one.
    void window(const char* command, const char* name) {
        m_desktop.choose(command);
        settle();
        QWidget& shown = childOf<QWidget>(m_desktop.window(), name);
        m_look(QLatin1String(command), *shown.window());
        shown.close();
    }
    void import() {
        const Importing importing(m_desktop);
        settle();
        m_look(QStringLiteral("import"), importing.window());
        importing.choose(awkwardWorkbook(m_desktop.folder()));
        for (const char* step : {"importTables", "importRows", "importVerdict"}) {
            importing.goOn(step);
            settle();
            m_look(QLatin1String(step), importing.window());
        }
        importing.window().close();
    }

    Desktop& m_desktop;
    Look m_look;
};

/// Runs the walk and tells each finding once, with the place it was first seen.
template <class Find>
std::string foundOn(Desktop& desktop, Find find) {
    QStringList told;
    const bool rightSize = desktop.window().size() == QSize(1366, 768);
    if (!rightSize) return "the window has another size";
    std::set<QString> seen;
    Walk(desktop, [&](const QString& place, QWidget& window) {
        QStringList found;
        // What is worked out beside the window arrives in a moment, and is laid out then.
        (void)QTest::qWaitFor(
            [&] {
                found = find(window);
                return found.isEmpty();
            },
            5'000);
        for (const QString& each : found)
            if (seen.insert(each).second) told << place + QStringLiteral(" | ") + each;
    }).all();
    return told.join(u'\n').toStdString();
}

/// How a case of this very program ends where type is larger, as a person sets it who does not see
/// well; what it said when it fails.
std::string inLargerType(const char* name) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_FONT_DPI"), QStringLiteral("120"));  // 96 is usual
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QLatin1String(name)});
    if (!process.waitForFinished(600'000)) return "it does not end";
    const bool passed = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    // A name that no case bears would pass too.
    return passed && said.contains(QLatin1String("All tests passed")) ? std::string()
                                                                      : said.toStdString();
}

constexpr auto kRoomInChinese = "every text has its room at 1366 by 768 in Chinese";
constexpr auto kRoomInEnglish = "every text has its room at 1366 by 768 in English";

}  // namespace

TEST_CASE("what is looked for on the walk is found where it is") {
    {
        Desktop desktop;
        CHECK_FALSE(chineseIn(desktop.window(), desktop.session()).isEmpty());
    }
    Desktop desktop(Language::English);
    CHECK_FALSE(englishIn(desktop.window()).isEmpty());
}

TEST_CASE("a label and a button are found to be cut, narrow and low") {
    QWidget window;
    auto* line = new QLabel(QStringLiteral("专项资金预算执行情况"), &window);
    auto* paragraph = new QLabel(QStringLiteral("专项资金预算执行情况"), &window);
    paragraph->setWordWrap(true);
    auto* button = new QPushButton(QStringLiteral("专项资金预算执行情况"), &window);
    const std::initializer_list<QWidget*> parts{line, paragraph, button};
    for (QWidget* part : parts) part->resize(400, 40);
    window.show();
    CHECK(cutIn(window).isEmpty());
    for (QWidget* part : parts) part->resize(40, 20);
    CHECK(cutIn(window).size() == 3);
}

TEST_CASE("in English no page, dialog or step of the import shows a Chinese text of the program") {
    Desktop desktop(Language::English);
    CHECK(foundOn(desktop, [&](QWidget& window) { return chineseIn(window, desktop.session()); }) ==
          "");
}

TEST_CASE("in Chinese no text of Qt's own is left in English") {
    Desktop desktop;
    CHECK(foundOn(desktop, englishIn) == "");
}

TEST_CASE(kRoomInChinese) {
    Desktop desktop;
    CHECK(foundOn(desktop, cutIn) == "");
}

TEST_CASE(kRoomInEnglish) {
    Desktop desktop(Language::English);
    CHECK(foundOn(desktop, cutIn) == "");
}

TEST_CASE("every text has its room in type a quarter larger") {
    CHECK(inLargerType(kRoomInChinese) == "");
    CHECK(inLargerType(kRoomInEnglish) == "");
}
