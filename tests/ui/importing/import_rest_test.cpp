// SPDX-License-Identifier: GPL-3.0-or-later
// What an import left out is mended afterwards: nothing that was typed is lost, whichever way it
// goes on.
#include "exchange/import/import_workbook.h"
#include "ui/importing/import_fixture.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

/// Everything that stands in a workbook.
QString textOf(const QString& file) {
    QString text;
    for (const InspectedTable& table : inspectTables(file.toStdU16String()))
        for (const auto& row : table.rows)
            for (const std::string& cell : row) text += QString::fromStdString(cell) + u'\n';
    return text;
}

/// Three surveys, of which MY2 has one cell to mend and MY3 two, at their check.
struct Surveys {
    Desktop desktop;
    std::unique_ptr<Importing> importing;

    Surveys() {
        desktop.openEmptyFund();
        const QString file = desktop.folder() + QStringLiteral("/满意度.csv");
        QFile csv(file);
        if (!csv.open(QIODevice::WriteOnly)) throw std::runtime_error("no folder");
        csv.write(
            "调查编号,日期,满意,比较满意,基本满意,不满意\n"
            "MY1,2024-05-01,10,5,2,1\n"
            "MY2,2024-05-02,-5,5,2,1\n"
            "MY3,2024-13-45,许多,5,2,1\n");
        csv.close();
        importing = std::make_unique<Importing>(desktop);
        importing->choose(file);
        importing->goOn("importRows");
    }
    [[nodiscard]] const std::vector<Survey>& stored() { return desktop.session().year()->surveys; }
    [[nodiscard]] QPushButton& button(const char* name) {
        return importing->part<QPushButton>(name);
    }
    [[nodiscard]] QString verdict() { return importing->part<QLabel>("importVerdict").text(); }
    /// The cell of the first row that is shown.
    void goTo(const char* header) {
        MendView& rows = importing->rows();
        rows.setFocus();
        rows.setCurrentIndex(cellOf(rows, 0, QString::fromUtf8(header)));
    }
    void importAndGoOnMending() {
        importing->goOn("importVerdict");
        importing->click("mendRest");
        if (!eventually([&] { return importing->rows().isVisible() && !importing->isBusy(); }))
            throw std::runtime_error("not at the rows");
    }
    /// By its tab at the top.
    void goToResult() {
        if (!eventually([&] { return !importing->isBusy(); })) throw std::runtime_error("busy");
        for (auto* step : importing->window().findChildren<QToolButton*>())
            if (step->text().startsWith(u'4')) QTest::mouseClick(step, Qt::LeftButton);
        if (!eventually([&] {
                return importing->part<QLabel>("importVerdict").isVisible() && !importing->isBusy();
            }))
            throw std::runtime_error("not at the result");
    }
    [[nodiscard]] QString savedRest() {
        const QString file = desktop.folder() + QStringLiteral("/剩下的行.xlsx");
        importing->click("saveRejects");
        answerFileDialog(importing->window(), file);
        if (!eventually([&] { return desktop.notice().contains(file); }))
            throw std::runtime_error("not saved");
        return textOf(file);
    }
    /// Opens the cell and types over it, without an end.
    [[nodiscard]] QLineEdit& typeInto(const char* header, const char* text) {
        goTo(header);
        QTest::keyClick(&importing->rows(), Qt::Key_F2);
        auto* editor = importing->rows().findChild<QLineEdit*>();
        if (editor == nullptr) throw std::runtime_error("nothing can be typed there");
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
        return *editor;
    }
};

}  // namespace

TEST_CASE("the workbook of the rest holds the cells as mended after the import") {
    Surveys surveys;
    surveys.importAndGoOnMending();
    surveys.goTo("满意");
    typeOver(surveys.importing->rows(), QStringLiteral("50000"));
    surveys.goToResult();
    const QString rest = surveys.savedRest();
    CHECK(rest.contains(QStringLiteral("50000")));
    CHECK_FALSE(rest.contains(QStringLiteral("-5")));
    CHECK(rest.contains(QStringLiteral("已经改好，还没有导入")));
    CHECK(rest.contains(QStringLiteral("MY3")));
    CHECK_FALSE(rest.contains(QStringLiteral("MY1")));
}

TEST_CASE("the workbook of the rest holds a cell that was left while it was being typed") {
    Surveys surveys;
    surveys.importAndGoOnMending();
    static_cast<void>(surveys.typeInto("满意", "50000"));
    surveys.goToResult();
    CHECK(surveys.savedRest().contains(QStringLiteral("50000")));
}

TEST_CASE("a reason that changed with the mending is the one in the workbook and in the list") {
    Surveys surveys;
    surveys.importAndGoOnMending();
    surveys.goTo("日期");
    typeOver(surveys.importing->rows(), QStringLiteral("2024-02-30"));
    surveys.goToResult();
    const auto& left = surveys.importing->part<TableView>("importRejected");
    CHECK(eventually([&] {
        return left.model()->index(0, 4).data().toString().contains(QStringLiteral("2024-02-30"));
    }));
    CHECK(surveys.savedRest().contains(QStringLiteral("2024-02-30")));
}

TEST_CASE("rows mended after the import are imported from the result, which says how many") {
    Surveys surveys;
    surveys.importAndGoOnMending();
    surveys.goTo("满意");
    typeOver(surveys.importing->rows(), QStringLiteral("500"));
    surveys.goToResult();
    CHECK(surveys.verdict().contains(QStringLiteral("另有 1 行已经改好")));
    REQUIRE(surveys.button("importRest").isVisible());
    CHECK(surveys.button("importRest").text().contains(QStringLiteral("导入 1 行")));
    surveys.importing->click("importRest");
    REQUIRE(eventually([&] { return surveys.stored().size() == 2; }));
    CHECK(surveys.stored().back().satisfied == 500);
    REQUIRE(eventually([&] { return !surveys.importing->isBusy(); }));
    CHECK_FALSE(surveys.button("importRest").isVisible());
    CHECK(surveys.verdict().contains(QStringLiteral("还剩 1 行不合格")));
}

TEST_CASE("with nothing mended the result offers no further import") {
    Surveys surveys;
    surveys.importing->goOn("importVerdict");
    REQUIRE(eventually([&] { return !surveys.importing->isBusy(); }));
    CHECK_FALSE(surveys.button("importRest").isVisible());
}

TEST_CASE("a cell that is still being typed is imported as it stands, by Alt+I as by a click") {
    Surveys surveys;
    QLineEdit& editor = surveys.typeInto("满意", "500");
    if (GENERATE(true, false)) {
        QTest::keyClick(&editor, Qt::Key_I, Qt::AltModifier);
    } else {
        surveys.importing->click("importNext");
    }
    REQUIRE(eventually([&] { return surveys.stored().size() == 2; }));
    CHECK(surveys.stored().back().number == "MY2");
    CHECK(surveys.stored().back().satisfied == 500);
}

TEST_CASE("the result names every reason of a row") {
    Surveys surveys;
    surveys.importing->goOn("importVerdict");
    const auto& left = surveys.importing->part<TableView>("importRejected");
    REQUIRE(eventually([&] { return left.model()->rowCount() == 2; }));
    const QString columns = left.model()->index(1, 3).data().toString();
    const QString reasons = left.model()->index(1, 4).data().toString();
    for (const char* header : {"日期", "满意"}) {
        CHECK(columns.contains(QString::fromUtf8(header)));
        CHECK(reasons.contains(QString::fromUtf8(header)));
    }
    CHECK(reasons.contains(QStringLiteral("2024-13-45")));
}

TEST_CASE("what goes wrong is said over the foot of the import window and moves no row") {
    Surveys surveys;
    const MendView& rows = surveys.importing->rows();
    const QRect before(rows.mapTo(&surveys.importing->window(), QPoint()), rows.size());
    surveys.desktop.session().tellFailure(QStringLiteral("磁盘已满。"));
    QCoreApplication::processEvents();
    const auto& trouble = surveys.importing->part<QLabel>("importTrouble");
    REQUIRE(trouble.isVisible());
    CHECK(QRect(rows.mapTo(&surveys.importing->window(), QPoint()), rows.size()) == before);
    CHECK(trouble.geometry().bottom() == surveys.importing->window().height() - 1);
}
