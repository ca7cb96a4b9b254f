// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer typed that the fund file cannot hold yet: words without points, points that are
// none, a change that was refused. Kept in a file of his own, so that it is there after a start.
#pragma once

#include "ui/desk/session.h"

#include <QObject>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace grants::ui {

/// A criterion of a sheet as it is typed.
struct TypedScore {
    QString points, words;
    [[nodiscard]] bool isBlank() const {
        return points.trimmed().isEmpty() && words.trimmed().isEmpty();
    }
    friend bool operator==(const TypedScore&, const TypedScore&) = default;
};

class UnsavedScores : public QObject {
    Q_OBJECT
  public:
    explicit UnsavedScores(Session& session, QObject* parent = nullptr);

    /// What is kept of the criterion, by its name; nothing when the fund file has it all.
    [[nodiscard]] std::optional<TypedScore> of(const std::string& application,
                                               const std::string& criterion) const;
    void keep(const std::string& application, const std::string& criterion, TypedScore typed);
    void drop(const std::string& application, const std::string& criterion);
    /// All of an application: its sheet is given up.
    void dropAll(const std::string& application);
    /// Where those of a person at a fund file lie, by Session::keyOfWork().
    [[nodiscard]] static QString fileOf(const QString& keyOfWork);

  private:
    void load();
    void write();

    Session& m_session;
    QString m_file;
    std::map<std::pair<std::string, std::string>, TypedScore> m_kept;
};

}  // namespace grants::ui
