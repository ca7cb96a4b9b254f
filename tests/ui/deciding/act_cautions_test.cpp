// SPDX-License-Identifier: GPL-3.0-or-later
// What whoever decides hears beforehand, without being kept from it.
#include "ui/deciding/act_cautions.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

ActSubject publicised(const char* number, std::optional<Date> ends) {
    ActSubject subject{number, QString()};
    subject.noticeEnds = ends;
    return subject;
}

}  // namespace

TEST_CASE(
    "an objection after the last day of public notice is told to be late, by number and day") {
    const std::vector<ActSubject> subjects = {publicised("SB-1", Date(2024, 6, 17)),
                                              publicised("SB-2", Date(2024, 6, 20)),
                                              publicised("SB-3", std::nullopt)};
    CHECK(noticesOver(subjects, Date(2024, 6, 17)).isEmpty());
    const QString told = noticesOver(subjects, Date(2024, 6, 18));
    CHECK(told.contains(QStringLiteral("SB-1 到 2024-06-17")));
    CHECK_FALSE(told.contains(QStringLiteral("SB-2")));
    CHECK_FALSE(told.contains(QStringLiteral("SB-3")));
}
