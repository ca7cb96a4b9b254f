// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with the sample year on it, in a data folder of the test's own.
#pragma once

#include "ui/common/desk.h"

#include <QTest>
#include <functional>

namespace grants::ui {

/// Lets the window live until `state` holds; false when it does not within half a minute.
inline bool soon(const std::function<bool()>& state) {
    return QTest::qWaitFor(state, 30'000);
}

class SampleDesk {
  public:
    explicit SampleDesk(Language language = Language::Chinese) : m_desk(Translator(language)) {
        bool opened = false;
        QObject::connect(&m_desk, &Desk::opened, &m_desk, [&opened] { opened = true; });
        m_desk.openSample();
        if (!soon([&opened] { return opened; })) qFatal("the sample does not open");
        m_desk.disconnect();
    }
    [[nodiscard]] Desk& operator*() { return m_desk; }
    [[nodiscard]] Desk* operator->() { return &m_desk; }

  private:
    Desk m_desk;
};

template <class Widget>
Widget& part(QWidget& whole, const char* name) {
    auto* found = whole.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) qFatal("no part named %s", name);
    return *found;
}

}  // namespace grants::ui
