// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QTest>

namespace {

/// No case finds what another left behind.
struct FreshStart : Catch::TestEventListenerBase {
    using TestEventListenerBase::TestEventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo&) override {
        grants::ui::forgetEverything();
        QWidget anywhere;
        QTest::keyRelease(&anywhere, Qt::Key_Shift);  // Qt believes the keys pressed last held
    }
};

}  // namespace

CATCH_REGISTER_LISTENER(FreshStart)

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const grants::ui::OwnFolders folders;
    return Catch::Session().run(argc, argv);
}
