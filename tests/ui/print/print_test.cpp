// SPDX-License-Identifier: GPL-3.0-or-later
// A table on paper: what is shown, looked at first, then printed or kept as PDF.
#include "reports/report.h"
#include "ui/print/paper_view.h"
#include "ui/print/print_window.h"
#include "ui/support/desk_fixture.h"
#include "ui/support/heard_pages.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSpinBox>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

/// The words on each page of what the pane shows.
std::vector<QStringList> wordsPrinted(const TablePane& pane) {
    return wordsOnPages(bookOf(*pane.shownTable()));
}

PrintWindow& printWindowOf(QWidget& parent) {
    PrintWindow* window = nullptr;
    const bool shown = eventually([&] {
        window = parent.findChild<PrintWindow*>();
        return window != nullptr && window->isVisible() && window->isLaidOut();
    });
    if (!shown) throw std::runtime_error("no print preview");
    return *window;
}

/// The units of the sample, about to be printed by Ctrl+P.
struct PrintedUnits {
    Desktop desktop;
    PrintWindow* window = nullptr;

    PrintedUnits() {
        desktop.openSample();
        desktop.goTo(QStringLiteral("registry"));
        desktop.window().activateWindow();
        QTest::keyClick(&desktop.window(), Qt::Key_P, Qt::ControlModifier);
        window = &printWindowOf(desktop.window());
        window->resize(1080, 720);  // more than the screen of the tests has
    }
    [[nodiscard]] QString state() const { return childOf<QLabel>(*window, "printState").text(); }
};

int pagesIn(const QString& file) {
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly)) return 0;
    const QByteArray bytes = pdf.readAll();
    return static_cast<int>(bytes.count("/Type /Page") - bytes.count("/Type /Pages"));
}

}  // namespace

TEST_CASE("every printed page repeats the headings and counts the pages") {
    OutlayTable table(manyPayments(100));
    const auto pages = wordsPrinted(table.pane);
    REQUIRE(pages.size() > 1);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        CHECK(pages[page].contains(QStringLiteral("单位")));
        CHECK(
            pages[page].contains(QStringLiteral("第%1页 共%2页").arg(page + 1).arg(pages.size())));
    }
    CHECK(pages.front().contains(QStringLiteral("付款")));
    CHECK(pages.front().contains(QStringLiteral("单位：元")));
}

TEST_CASE("every printed page says of which day it is") {
    OutlayTable table(manyPayments(100));
    const Book book = bookOf(*table.pane.shownTable());
    const QString origin = fromUtf8(book.sheets.front().origin);
    CHECK_THAT(origin.toStdString(), Catch::Contains("数据取于"));
    const auto pages = wordsOnPages(book);
    REQUIRE(pages.size() > 1);
    for (const QStringList& words : pages) CHECK(words.count(origin) == 1);
}

TEST_CASE("every printed page says of which fund it is") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    const auto& pane =
        *qobject_cast<TablePane*>(childOf<TableView>(desktop.window(), "units").parentWidget());
    const auto pages = wordsPrinted(pane);
    REQUIRE(pages.size() > 1);
    for (const QStringList& words : pages)
        CHECK(words.filter(QStringLiteral("基金：%1").arg(desktop.session().fundName())).size() ==
              1);
}

TEST_CASE("what is printed is what is shown: filtered, sorted, without hidden columns") {
    OutlayTable table(threePayments());
    table.model.sort(1, Qt::DescendingOrder);
    QTest::keyClicks(&table.pane.filterField(), QStringLiteral("2024"));
    table.view().setColumnHidden(2, true);
    table.view().horizontalHeader()->moveSection(1, 0);
    const QStringList words = wordsPrinted(table.pane).front();
    CHECK(words.contains(QStringLiteral("筛选条件：含“2024”")));
    CHECK_FALSE(words.contains(QStringLiteral("北京")));
    CHECK_FALSE(words.contains(QStringLiteral("件数")));
    QStringList inOrder;
    for (const char* word : {"金额（元）", "单位", "重庆", "成都"})
        inOrder << QString::fromUtf8(word);
    QStringList printed = words;
    printed.removeIf([&](const QString& word) { return !inOrder.contains(word); });
    CHECK(printed == inOrder);
}

TEST_CASE("a total says so where the first column is an amount, too") {
    OutlayTable table(threePayments());
    table.model.setTotal(true);
    table.view().horizontalHeader()->moveSection(1, 0);
    const BookRow last = bookOf(*table.pane.shownTable()).sheets.front().rows.back();
    CHECK(std::get<Money>(last.values[0]) == Money::ofYuan(600));
    CHECK(std::get<std::string>(last.values[1]) == "合计");
}

TEST_CASE("on paper short words leave the room to longer ones") {
    OutlayTable table(
        payments({{"一个名字很长的技术转移示范机构有限公司", Money()}, {"短", Money()}}));
    const auto wide = bookOf(*table.pane.shownTable()).sheets.front().columns.front().width;
    OutlayTable other(payments({{"短", Money()}, {"名", Money()}}));
    const auto narrow = bookOf(*other.pane.shownTable()).sheets.front().columns.front().width;
    CHECK(wide == 28);
    CHECK(narrow == 6);
}

TEST_CASE("Ctrl+P shows the page's table as it will be printed, beside the window") {
    PrintedUnits printed;
    CHECK_FALSE(printed.window->isModal());
    CHECK(printed.window->windowTitle() == QStringLiteral("打印：单位"));
    CHECK(printed.window->view().paper().pages > 1);
    CHECK(printed.desktop.window().isEnabled());
}

TEST_CASE("the preview goes from page to page by keys and by number") {
    PrintedUnits printed;
    auto& number = childOf<QSpinBox>(*printed.window, "pageNumber");
    CHECK(number.value() == 1);
    QTest::keyClick(&printed.window->view(), Qt::Key_PageDown);
    CHECK(number.value() == 2);
    QTest::keyClick(&printed.window->view(), Qt::Key_End);
    CHECK(number.value() == printed.window->view().paper().pages);
    QTest::mouseClick(&childOf<QToolButton>(*printed.window, "previousPage"), Qt::LeftButton);
    CHECK(number.value() == printed.window->view().paper().pages - 1);
    number.setFocus();
    number.selectAll();
    QTest::keyClicks(&number, QStringLiteral("1\r"));
    CHECK(printed.window->view().currentPage() == 0);
}

TEST_CASE("a whole page or its width fits the preview") {
    PrintedUnits printed;
    PaperView& view = printed.window->view();
    const double wide = view.zoom();
    QTest::mouseClick(&childOf<QToolButton>(*printed.window, "fitPage"), Qt::LeftButton);
    CHECK(view.zoom() < wide);
    QTest::mouseClick(&childOf<QToolButton>(*printed.window, "fitWidth"), Qt::LeftButton);
    CHECK(view.zoom() == Approx(wide));
}

TEST_CASE("the preview shows black on white, in the dark too") {
    Desktop desktop(Language::Chinese, ThemeChoice::Dark);
    desktop.openSample();
    desktop.goTo(QStringLiteral("registry"));
    desktop.choose("print");
    PaperView& view = printWindowOf(desktop.window()).view();
    const QImage seen = view.viewport()->grab().toImage();
    CHECK(seen.pixelColor(seen.width() / 2, 40) == QColor(Qt::white));
}

TEST_CASE("Ctrl+S keeps the pages of the preview as a PDF file") {
    PrintedUnits printed;
    const QString file = printed.desktop.folder() + QStringLiteral("/单位.pdf");
    QTest::keyClick(printed.window, Qt::Key_S, Qt::ControlModifier);
    answerFileDialog(*printed.window, file);
    REQUIRE(eventually([&] { return printed.state().contains(QStringLiteral("已存为")); }));
    CHECK(pagesIn(file) == printed.window->view().paper().pages);
}

TEST_CASE("a PDF that cannot be written is told in the preview") {
    PrintedUnits printed;
    QTest::keyClick(printed.window, Qt::Key_S, Qt::ControlModifier);
    const QString within = printed.desktop.folder() + QStringLiteral("/没有的文件夹/单位.pdf");
    auto* dialog = printed.window->findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    Q_EMIT dialog->fileSelected(within);
    REQUIRE(eventually([&] { return printed.state().contains(QStringLiteral("没有的文件夹")); }));
}

TEST_CASE("only the pages chosen at the printer are printed") {
    QTemporaryDir folder;
    OutlayTable table(manyPayments(100));
    const Paper paper = paperOf(bookOf(*table.pane.shownTable()));
    REQUIRE(paper.pages >= 3);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("a.pdf")));
    prepare(printer, paper);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    CHECK(printOn(printer, paper));
    QFile pdf(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().contains("/Count 2"));
}

TEST_CASE("Ctrl+P on the preview asks for a printer without stopping the window") {
    PrintedUnits printed;
    printed.window->activateWindow();
    QTest::keyClick(printed.window, Qt::Key_P, Qt::ControlModifier);
    REQUIRE(eventually([&] { return printed.window->findChild<QPrintDialog*>() != nullptr; }));
    CHECK(printed.window->findChild<QPrintDialog*>()->minPage() == 1);
}

TEST_CASE("where no table is in view, printing says what to do") {
    Desktop desktop;
    desktop.openSample();
    desktop.goTo(QStringLiteral("overview"));
    desktop.choose("print");
    CHECK(desktop.notice().contains(QStringLiteral("这里没有表")));
}

TEST_CASE("Esc closes the preview and leaves the window as it was") {
    PrintedUnits printed;
    const QPointer<PrintWindow> preview = printed.window;
    QTest::keyClick(printed.window, Qt::Key_Escape);
    CHECK(eventually([&] { return preview.isNull(); }));
    CHECK(printed.desktop.window().currentPage() == QStringLiteral("registry"));
}
