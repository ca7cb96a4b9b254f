// SPDX-License-Identifier: GPL-3.0-or-later
// Which day it is here.
#include "workspace/local.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <ctime>
#include <string>

using namespace grants;

namespace {

/// Moves this computer to another place while it lives.
class Place {
  public:
    explicit Place(const char* zone) {
        if (const char* before = std::getenv("TZ")) m_before = before;
        setenv("TZ", zone, 1);
        tzset();
    }
    ~Place() {
        if (m_before.empty())
            unsetenv("TZ");
        else
            setenv("TZ", m_before.c_str(), 1);
        tzset();
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

  private:
    std::string m_before;
};

Date todayIn(const char* zone) {
    const Place place(zone);
    return today();
}

}  // namespace

TEST_CASE("today is the day of this place, not of Greenwich") {
    // 26 hours apart, it is never the same day.
    CHECK(todayIn("EAST-14") > todayIn("WEST+12"));
}
