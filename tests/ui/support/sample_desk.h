// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with the sample year on it, in a data folder of the test's own.
#pragma once

#include "ui/desk/session.h"

#include <QTest>
#include <functional>

namespace grants::ui {

/// Lets the window live until `state` holds; false when it does not within half a minute.
inline bool soon(const std::function<bool()>& state) {
    return QTest::qWaitFor(state, 30'000);
}

class SampleDesk {
  public:
    explicit SampleDesk(Language language = Language::Chinese) : m_session(Translator(language)) {
        bool opened = false;
        QObject::connect(&m_session, &Session::opened, &m_session, [&opened] { opened = true; });
        m_session.openSample();
        if (!soon([&opened] { return opened; })) qFatal("the sample does not open");
        m_session.disconnect();
    }
    [[nodiscard]] Session& operator*() { return m_session; }
    [[nodiscard]] Session* operator->() { return &m_session; }

  private:
    Session m_session;
};

template <class Widget>
Widget& part(QWidget& whole, const char* name) {
    auto* found = whole.findChild<Widget*>(QLatin1String(name));
    if (found == nullptr) qFatal("no part named %s", name);
    return *found;
}

}  // namespace grants::ui
