// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in the program: at the right page, complete, searchable, true.
#include "ui/help/help_window.h"
#include "ui/help/manual_view.h"
#include "ui/shell/pages.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTextTable>
#include <QToolButton>
#include <QTreeWidget>
#include <algorithm>

using namespace grants;
using namespace grants::ui;

namespace {

const QString kManual = QStringLiteral(":/manual");

QString textOf(const QString& key) {
    QFile file(kManual + u'/' + key + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Everything a pattern captures in the whole manual.
QStringList everywhere(const QString& pattern) {
    QStringList found;
    const QRegularExpression wanted(pattern);
    for (const Chapter& chapter : readManual(kManual)) {
        auto matches = wanted.globalMatch(textOf(chapter.key));
        while (matches.hasNext()) found << matches.next().captured(1);
    }
    return found;
}

QStringList namesOf(const std::vector<Chapter>& manual) {
    QStringList names;
    for (const Chapter& chapter : manual) names << chapter.key;
    return names;
}

HelpWindow& helpOf(Desktop& desktop) {
    return childOf<HelpWindow>(desktop.window(), "help");
}

}  // namespace

TEST_CASE("every page has its chapter in the manual") {
    const QStringList chapters = namesOf(readManual(kManual));
    for (const PageEntry& entry : pages()) {
        INFO(entry.key.toStdString());
        CHECK(chapters.contains(entry.key));
    }
}

TEST_CASE("every chapter listed is written") {
    const auto chapters = readManual(kManual);
    REQUIRE(chapters.size() > pages().size());
    for (const Chapter& chapter : chapters) {
        INFO(chapter.key.toStdString());
        CHECK(textOf(chapter.key).startsWith(QLatin1String("# ")));
        CHECK(chapter.sections.size() > 1);
    }
}

TEST_CASE("every picture that the manual shows lies in the program") {
    const QStringList pictures = everywhere(QStringLiteral("!\\[[^\\]]*\\]\\(([^)]*)\\)"));
    REQUIRE(pictures.size() >= 8);
    for (const QString& picture : pictures) {
        INFO(picture.toStdString());
        CHECK(QImage(kManual + u'/' + picture).width() > 200);
    }
}

TEST_CASE("every chapter that the manual refers to is there") {
    const QStringList chapters = namesOf(readManual(kManual));
    const QStringList references = everywhere(QStringLiteral("\\]\\(([a-z-]+)\\.md"));
    REQUIRE(references.size() > 5);
    for (const QString& name : references) {
        INFO(name.toStdString());
        CHECK(chapters.contains(name));
    }
}

TEST_CASE("every key in the manual's table is one that the program listens to") {
    Desktop desktop;
    desktop.openSample();
    for (const PageEntry& entry : pages()) desktop.goTo(entry.key);
    desktop.choose("manual");
    QStringList keys;
    for (const QAction* action : desktop.window().findChildren<QAction*>())
        for (const QKeySequence& each : action->shortcuts()) keys << each.toString();
    for (const QShortcut* shortcut : desktop.window().findChildren<QShortcut*>())
        for (const QKeySequence& each : shortcut->keys()) keys << each.toString();
    const QRegularExpression row(QStringLiteral("^\\| ([A-Z][A-Za-z0-9+;]*) \\|"),
                                 QRegularExpression::MultilineOption);
    auto rows = row.globalMatch(textOf(QStringLiteral("shortcuts")));
    REQUIRE(rows.hasNext());
    while (rows.hasNext()) {
        const QString key = rows.next().captured(1);
        INFO(key.toStdString());
        CHECK(keys.contains(QKeySequence(key).toString()));
    }
}

TEST_CASE("F1 opens the manual at the page in view") {
    Desktop desktop;
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        QTest::keyClick(&desktop.window(), Qt::Key_F1);
        INFO(entry.key.toStdString());
        CHECK(helpOf(desktop).isVisible());
        CHECK(helpOf(desktop).chapter() == entry.key);
    }
}

TEST_CASE("F1 in a form and in the search leads to their own chapters") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    QTest::keyClick(&desktop.window(), Qt::Key_F2, Qt::ShiftModifier);
    QTest::keyClick(&desktop.window(), Qt::Key_F1);
    CHECK(helpOf(desktop).chapter() == QStringLiteral("entry"));
    helpOf(desktop).close();
    desktop.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desktop.window()));
    QTest::keyClick(&desktop.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    CHECK(helpOf(desktop).chapter() == QStringLiteral("search"));
}

TEST_CASE("before a fund is open F1 leads to the first steps") {
    Desktop desktop;
    QTest::keyClick(&desktop.window(), Qt::Key_F1);
    CHECK(helpOf(desktop).chapter() == QStringLiteral("start"));
}

TEST_CASE("a place that names a chapter of its own is helped with that") {
    QWidget dialog;
    dialog.setProperty("chapter", QStringLiteral("import"));
    auto* field = new QLineEdit(&dialog);
    CHECK(chapterFor(field, QStringLiteral("registry")) == QStringLiteral("import"));
    CHECK(chapterFor(nullptr, QStringLiteral("registry")) == QStringLiteral("registry"));
}

TEST_CASE("a chapter is shown with its headings, tables and pictures") {
    HelpWindow help;
    help.showChapter(QStringLiteral("overview"));
    const auto& text = childOf<ManualView>(help, "manualText");
    CHECK(text.toPlainText().contains(QStringLiteral("时序进度")));
    CHECK(text.document()->rootFrame()->childFrames().size() >= 1);
    CHECK(text.document()->size().width() < 800);
}

TEST_CASE("headings are larger than the text, forth and back") {
    HelpWindow help;
    const auto& text = childOf<ManualView>(help, "manualText");
    const auto sizeOfTitle = [&text] {
        return text.document()->firstBlock().begin().fragment().charFormat().fontPointSize();
    };
    help.showChapter(QStringLiteral("start"));
    const double title = sizeOfTitle();
    CHECK(title > QApplication::font().pointSizeF());
    help.showChapter(QStringLiteral("safety"));
    QTest::mouseClick(&childOf<QToolButton>(help, "left"), Qt::LeftButton);
    CHECK(help.chapter() == QStringLiteral("start"));
    CHECK(sizeOfTitle() == title);
}

TEST_CASE("a narrow window breaks the lines earlier, nothing lies beyond its edge") {
    HelpWindow help;
    help.showChapter(QStringLiteral("undo"));
    help.resize(800, 600);
    help.show();
    REQUIRE(QTest::qWaitForWindowExposed(&help));
    CHECK(childOf<ManualView>(help, "manualText").horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("the contents show where one reads") {
    HelpWindow help;
    const auto& contents = childOf<QTreeWidget>(help, "manualContents");
    help.showChapter(QStringLiteral("start"));
    CHECK(contents.currentItem()->text(0) == QStringLiteral("入门：第一分钟"));
    help.showChapter(QStringLiteral("safety"));
    CHECK(contents.currentItem()->text(0) == QStringLiteral("备份、校验与数据安全"));
    CHECK(contents.currentItem()->isExpanded());
}

TEST_CASE("a click in the contents opens the section, and back returns") {
    HelpWindow help;
    help.showChapter(QStringLiteral("start"));
    auto& contents = childOf<QTreeWidget>(help, "manualContents");
    QTreeWidgetItem* tables = nullptr;
    for (int place = 0; place < contents.topLevelItemCount(); ++place)
        if (contents.topLevelItem(place)->text(0) == QStringLiteral("表格的用法"))
            tables = contents.topLevelItem(place);
    REQUIRE(tables != nullptr);
    QTest::mouseClick(contents.viewport(), Qt::LeftButton, {},
                      contents.visualItemRect(tables).center());
    CHECK(help.chapter() == QStringLiteral("tables"));
    QTest::mouseClick(&childOf<QToolButton>(help, "left"), Qt::LeftButton);
    CHECK(help.chapter() == QStringLiteral("start"));
}

TEST_CASE("typed words find their section, Enter goes there, and the words are marked") {
    HelpWindow help;
    help.showChapter(QStringLiteral("start"));
    auto& field = childOf<QLineEdit>(help, "manualSearch");
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("审计链"));
    QCoreApplication::sendEvent(&field, &typed);
    CHECK(childOf<QListWidget>(help, "manualResults").count() >= 2);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(help.chapter() == QStringLiteral("safety"));
    CHECK_FALSE(childOf<ManualView>(help, "manualText").extraSelections().isEmpty());
}

TEST_CASE("words that the manual does not know are said to be missing") {
    HelpWindow help;
    QTest::keyClicks(&childOf<QLineEdit>(help, "manualSearch"), QStringLiteral("zzzz"));
    const auto& results = childOf<QListWidget>(help, "manualResults");
    REQUIRE(results.count() == 1);
    CHECK(results.item(0)->text().contains(QStringLiteral("没有找到")));
}

TEST_CASE("the search needs every word and puts headings first") {
    const std::vector<Chapter> manual{
        {QStringLiteral("a"),
         QStringLiteral("A"),
         {{QStringLiteral("x"), QStringLiteral("foo bar")}}},
        {QStringLiteral("b"),
         QStringLiteral("B"),
         {{QStringLiteral("Foo"), QStringLiteral("bar")}}},
        {QStringLiteral("c"), QStringLiteral("C"), {{QStringLiteral("y"), QStringLiteral("foo")}}}};
    const std::vector<ManualHit> hits = findIn(manual, QStringLiteral("foo BAR"));
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].chapter == QStringLiteral("b"));
    CHECK(hits[1].chapter == QStringLiteral("a"));
}
