// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says at its foot lies over it: nothing moves under the mouse.
#include "ui/shell/notice.h"

#include "ui/entry/entry_fixture.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr QSize kUsual(1366, 768), kSmall(911 - 8, 512 - 36);

/// Units with the rows beneath their table, where clicks must not miss.
struct Noticed {
    EntryDesk desk;

    explicit Noticed(QSize size = kUsual) {
        desk.desktop().goTo(QStringLiteral("registry"));
        desk.desktop().window().resize(size);
        settle();
    }
    [[nodiscard]] MainWindow& window() { return desk.desktop().window(); }
    [[nodiscard]] Notice& notice() { return *window().findChild<Notice*>(); }
    [[nodiscard]] QRect placeOf(const QWidget& part) {
        return {part.mapTo(&window(), QPoint()), part.size()};
    }
    /// Of the table and the rows beneath it.
    [[nodiscard]] std::vector<QRect> places() {
        return {placeOf(*desk.table("units").viewport()), placeOf(desk.entry("units").fresh())};
    }
    [[nodiscard]] int foot() { return placeOf(*window().statusBar()).top(); }
    void settle() {
        desk.settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }
};

const QString kShort = QStringLiteral("已保存。");

QString longSentence() {
    return QStringLiteral("这一句很长，窄的窗口要分成几行才放得下。").repeated(6);
}

}  // namespace

TEST_CASE("a notice moves neither the table nor the rows beneath it, come or gone") {
    Noticed noticed(GENERATE(kUsual, kSmall));
    const std::vector<QRect> before = noticed.places();
    const auto say = GENERATE(&Session::tell, &Session::warn, &Session::refuse);
    const QString sentence = GENERATE(true, false) ? kShort : longSentence();
    (noticed.desk.session().*say)(sentence);
    noticed.settle();
    REQUIRE(noticed.desk.desktop().notice() == sentence);
    CHECK(noticed.places() == before);
    QTest::mouseClick(noticed.notice().findChildren<QToolButton*>().back(), Qt::LeftButton);
    noticed.settle();
    CHECK(noticed.desk.desktop().notice().isEmpty());
    CHECK(noticed.places() == before);
}

TEST_CASE("a failure lies over the foot as well, no higher than its words and its button need") {
    Noticed noticed;
    const std::vector<QRect> before = noticed.places();
    noticed.desk.session().tellFailure(QStringLiteral("没有存成。"), QStringLiteral("DISK"));
    noticed.settle();
    CHECK(noticed.places() == before);
    CHECK(noticed.notice().geometry().bottom() == noticed.window().height() - 1);
    CHECK(noticed.notice().height() <= 48);
}

TEST_CASE("a short notice covers the bar at the foot and nothing of the page") {
    Noticed noticed;
    noticed.desk.session().tell(kShort);
    noticed.settle();
    CHECK(noticed.notice().geometry().top() >= noticed.foot() - 1);  // its own edge
}

TEST_CASE("a long notice in little room is read whole") {
    Noticed noticed(kSmall);
    noticed.desk.session().warn(longSentence());
    noticed.settle();
    const auto labels = noticed.notice().findChildren<QLabel*>();
    const auto words = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == longSentence();
    });
    REQUIRE(words != labels.end());
    CHECK((*words)->height() >= (*words)->heightForWidth((*words)->width()));
}

TEST_CASE("what is done and not all well looks otherwise than what is done") {
    Noticed noticed;
    noticed.desk.session().tell(kShort);
    CHECK(noticed.notice().property("tone").toString() == QStringLiteral("good"));
    noticed.desk.session().warn(kShort);
    CHECK(noticed.notice().property("tone").toString() == QStringLiteral("warn"));
}

TEST_CASE("a refusal goes with the page that it is about, a failure stays") {
    Noticed noticed;
    noticed.desk.session().refuse(QStringLiteral("还被引用，不能删除。"));
    REQUIRE_FALSE(noticed.desk.desktop().notice().isEmpty());
    noticed.desk.desktop().goTo(QStringLiteral("evidence"));
    CHECK(noticed.desk.desktop().notice().isEmpty());
    noticed.desk.session().tellFailure(QStringLiteral("磁盘已满。"));
    noticed.desk.desktop().goTo(QStringLiteral("registry"));
    CHECK(noticed.desk.desktop().notice() == QStringLiteral("磁盘已满。"));
}

namespace {

void change(Noticed& noticed) {
    noticed.desk.session().edit(QStringLiteral("改"),
                                [](Edit& edit) { edit.put(test::unitOf(9)); });
}

const QString kRefused = QStringLiteral("还被引用，不能删除。");

}  // namespace

TEST_CASE("what was refused or failed is past with the next change that goes through") {
    Noticed noticed;
    const bool failed = GENERATE(false, true);
    failed ? noticed.desk.session().tellFailure(kRefused) : noticed.desk.session().refuse(kRefused);
    change(noticed);
    noticed.settle();
    CHECK(noticed.desk.desktop().notice().isEmpty());
}

TEST_CASE("a change that was under way before a refusal does not take it away") {
    Noticed noticed;
    change(noticed);
    noticed.desk.session().refuse(kRefused);
    noticed.settle();
    CHECK(noticed.desk.desktop().notice() == kRefused);
}

TEST_CASE("a refusal is past where it is mended, a failure is not") {
    Noticed noticed;
    noticed.desk.session().refuse(kRefused);
    noticed.desk.session().tellMended();
    CHECK(noticed.desk.desktop().notice().isEmpty());
    noticed.desk.session().tellFailure(kRefused);
    noticed.desk.session().tellMended();
    CHECK(noticed.desk.desktop().notice() == kRefused);
}
