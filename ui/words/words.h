// SPDX-License-Identifier: GPL-3.0-or-later
// The names that people read for the domain's kinds.
#pragma once

#include "domain/evidence/licence_record.h"
#include "domain/evidence/records.h"
#include "domain/registry/organisation.h"

#include <QString>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace grants::ui {

[[nodiscard]] QString nameOf(UnitKind kind);
[[nodiscard]] QString nameOf(EnterpriseSize size);
[[nodiscard]] QString nameOf(Way way);
[[nodiscard]] QString nameOf(ActivityKind kind);
[[nodiscard]] QString nameOf(DeliverableKind kind);

/// The names of all values of an enum in today's language, for tables: no cell makes its own.
template <class Enum>
class NameList {
  public:
    /// `last` is the enum's last value.
    explicit NameList(Enum last) {
        std::vector<std::string> names;
        for (int value = 0; value <= static_cast<int>(last); ++value)
            names.push_back(nameOf(static_cast<Enum>(value)).toStdString());
        m_names = std::make_shared<const std::vector<std::string>>(std::move(names));
    }
    [[nodiscard]] std::string_view operator()(Enum value) const {
        return (*m_names)[static_cast<std::size_t>(value)];
    }

  private:
    std::shared_ptr<const std::vector<std::string>> m_names;
};

}  // namespace grants::ui
