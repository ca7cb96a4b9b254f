// SPDX-License-Identifier: GPL-3.0-or-later
// What a new application begins with: its project, the project's next 受理号, today. The number
// follows the project until somebody types one.
#pragma once

#include "ui/drafts/draft_sheet.h"

#include <QObject>
#include <functional>
#include <string>

namespace grants::ui {

class NewNumbers : public QObject {
    Q_OBJECT
  public:
    /// `project` tells the code that a new application is most likely for; empty for none.
    NewNumbers(Session& session, DraftSheet& sheet, std::function<std::string()> project,
               QObject* parent);

  private:
    void fill(Texts& texts, const DraftSheet::Begun& begun) const;
    void followProjects();
    [[nodiscard]] std::string numberFor(const std::string& project,
                                        const DraftSheet::Begun& begun) const;
    [[nodiscard]] std::optional<Draft> renumbered(const Draft& draft) const;
    [[nodiscard]] std::size_t column(std::string_view header) const;

    Session& m_session;
    DraftSheet& m_sheet;
    std::function<std::string()> m_project;
};

/// CQGX-ZLZH-P1-2024-0008 after …0007: the last number in it one higher; as it is without one.
[[nodiscard]] std::string numberAfter(std::string number);

}  // namespace grants::ui
