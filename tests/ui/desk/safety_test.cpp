// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing typed is lost: not when the program is killed, not when its window is closed.
#include "ui/entry/entry_fixture.h"
#include "ui/record/record_form.h"

#include <catch2/catch.hpp>

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr auto kFund = "GRANTDESK_TYPIST_FUND", kHome = "GRANTDESK_TYPIST_HOME";
constexpr int kSurveys = 5;

QString nameOf(const std::filesystem::path& file) {
    return QString::fromStdU16String(file.u16string());
}

/// A desktop on a fund file that lies somewhere, at the licences.
struct Typist {
    Desktop desktop;

    explicit Typist(const QString& fund) {
        desktop.session().openFund(fund);
        desktop.waitUntilIdle();
        desktop.goTo(QStringLiteral("evidence"));
        desktop.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&desktop.window()))
            throw std::runtime_error("the window is not active");
    }
    [[nodiscard]] TableView& licences() { return childOf<TableView>(desktop.window(), "licences"); }
    [[nodiscard]] QModelIndex licence(const char* title) {
        return licences().model()->index(0, columnTitled(*licences().model(), title));
    }
    void clickLicence(const char* title) {
        licences().scrollTo(licence(title));
        QTest::mouseClick(licences().viewport(), Qt::LeftButton, {},
                          licences().visualRect(licence(title)).center());
    }
    void goToSurveys() {
        childOf<QTabBar>(desktop.window(), "kinds").setCurrentIndex(kSurveys);
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void type(const char* text) {
        // The first key may open an editor, which has the others.
        for (const char c : std::string_view(text)) QTest::keyClick(QApplication::focusWidget(), c);
    }
    [[nodiscard]] RecordForm& form() {
        return childOf<RecordForm>(desktop.window(), "form-转让许可");
    }
    [[nodiscard]] QString inForm(const char* header) {
        return QString::fromStdString(form().field(QString::fromUtf8(header))->typed());
    }
    void goToField(const char* header) {
        press(Qt::Key_F2, Qt::ShiftModifier);
        const CellEditor& wanted = form().field(QString::fromUtf8(header))->editor();
        for (int steps = 0; !wanted.hasFocus() && steps < 40; ++steps) press(Qt::Key_Tab);
    }
};

QByteArray draftsOf(const QString& fund) {
    QFile file(Drafts::fileOf(fund));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Has another process type in the fund, and kills it once `texts` are safe.
void killTyping(const char* typist, const QString& fund, const QString& temporary,
                const std::vector<QByteArray>& texts) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kFund), fund);
    environment.insert(QLatin1String(kHome), qEnvironmentVariable("XDG_DATA_HOME"));
    environment.insert(QStringLiteral("TMPDIR"), temporary);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QLatin1String(typist)});
    const auto safe = [&] {
        const QByteArray drafts = draftsOf(fund);
        return std::all_of(texts.begin(), texts.end(),
                           [&](const QByteArray& text) { return drafts.contains(text); });
    };
    REQUIRE(QTest::qWaitFor(safe, 60'000));
    process.kill();
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitStatus() == QProcess::CrashExit);
}

bool isGivenFund() {
    return qEnvironmentVariableIsSet(kFund);
}

/// The fund that this process was started to type in, with the drafts of who started it.
QString givenFund() {
    qputenv("XDG_DATA_HOME", qgetenv(kHome));
    return qEnvironmentVariable(kFund);
}

void goOnUntilKilled() {
    QEventLoop().exec();
}

struct SmallFund {
    test::Scratch scratch;
    QString file = nameOf(scratch / "年.zlzh");

    SmallFund() { test::makeSmallFund(scratch / "年.zlzh"); }
    [[nodiscard]] QString folder() const { return nameOf(scratch.folder()); }
};

}  // namespace

TEST_CASE("a cell and a new row are typed by a process that is to be killed", "[.types-cells]") {
    if (!isGivenFund()) return;
    Typist typist(givenFund());
    typist.clickLicence("登记备案日期");
    typist.type("2024-02-30");
    typist.press(Qt::Key_Return);
    typist.goToSurveys();
    typist.press(Qt::Key_Insert);
    typist.type("MY-killed");
    typist.press(Qt::Key_Return);
    goOnUntilKilled();
}

TEST_CASE("a form is typed into by a process that is to be killed", "[.types-form]") {
    if (!isGivenFund()) return;
    Typist typist(givenFund());
    typist.clickLicence("登记备案日期");
    typist.goToField("合同号");
    typist.press(Qt::Key_A, Qt::ControlModifier);
    typist.type("HT-killed");
    goOnUntilKilled();
}

TEST_CASE_METHOD(SmallFund, "what is typed into cells and new rows survives a kill") {
    killTyping("[.types-cells]", file, folder(), {"2024-02-30", "MY-killed"});
    Typist after(file);
    CHECK(after.licence("登记备案日期").data().toString().toStdString() == "2024-02-30");
    CHECK(after.licence("登记备案日期").data(MarkRole).isValid());
    after.goToSurveys();
    const auto& rows = childOf<DraftView>(
        *childOf<TableView>(after.desktop.window(), "surveys").parentWidget(), "draftRows");
    CHECK(rows.model()->index(0, 0).data().toString().toStdString() == "MY-killed");
}

TEST_CASE_METHOD(SmallFund, "what is typed into a form and not saved survives a kill") {
    killTyping("[.types-form]", file, folder(), {"HT-killed"});
    Typist after(file);
    after.clickLicence("登记备案日期");
    CHECK(after.inForm("合同号") == QStringLiteral("HT-killed"));
    CHECK(after.desktop.session().year()->licences.front().contractNo != "HT-killed");
}

TEST_CASE_METHOD(SmallFund, "a new record in the form is there again with the next program") {
    {
        Typist typist(file);
        typist.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        typist.type("X-later");
        typist.desktop.window().close();
    }
    Typist after(file);
    CHECK(after.inForm("备案登记号") == QStringLiteral("X-later"));
}

TEST_CASE_METHOD(SmallFund, "closing the window keeps what stands in a cell that is being typed") {
    {
        Typist typist(file);
        typist.clickLicence("登记备案日期");
        typist.type("2024-02-31");
        typist.desktop.window().close();
    }
    Typist after(file);
    CHECK(after.licence("登记备案日期").data().toString().toStdString() == "2024-02-31");
}

TEST_CASE_METHOD(SmallFund, "a cell that holds and is being typed at closing is stored") {
    {
        Typist typist(file);
        typist.clickLicence("登记备案日期");
        typist.type("2024-03-03");
        typist.desktop.window().close();
    }
    Typist after(file);
    CHECK(after.desktop.session().year()->licences.front().date == Date(2024, 3, 3));
    CHECK(after.licence("登记备案日期").data().toString().toStdString() == "2024-03-03");
}

TEST_CASE_METHOD(SmallFund, "another language keeps what stands in a cell that is being typed") {
    Typist typist(file);
    typist.clickLicence("登记备案日期");
    typist.type("2024-02-31");
    const auto* former = &typist.desktop.window();
    typist.desktop.choose("en");
    REQUIRE(eventually([&] { return &typist.desktop.window() != former; }));
    CHECK(typist.licence("Date").data().toString().toStdString() == "2024-02-31");
}

TEST_CASE_METHOD(SmallFund, "a new fund is not made over a file that is there") {
    const QByteArray before = QByteArray::fromStdString(test::bytesOf(scratch / "年.zlzh"));
    Desktop desktop;
    desktop.session().createFund(file);
    desktop.waitUntilIdle();
    CHECK_FALSE(desktop.notice().isEmpty());
    CHECK(QByteArray::fromStdString(test::bytesOf(scratch / "年.zlzh")) == before);
}
