// SPDX-License-Identifier: GPL-3.0-or-later
// Where a file dialog begins: in the folder of what it is for.
#include "ui/base/settings.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QTemporaryDir>

using namespace grants::ui;

TEST_CASE("exports, imports, attachments and funds each remember a folder of their own") {
    const QTemporaryDir funds, imports, exports;
    Settings().setFolder(FolderOf::Funds, funds.path());
    Settings().setFolder(FolderOf::Imports, imports.path());
    CHECK(Settings().folder(FolderOf::Exports) == funds.path());
    Settings().setFolder(FolderOf::Exports, exports.path());
    CHECK(Settings().folder(FolderOf::Exports) == exports.path());
    CHECK(Settings().folder(FolderOf::Imports) == imports.path());
    CHECK(Settings().folder(FolderOf::Attachments) == funds.path());
}

TEST_CASE("a folder that is gone is proposed no more") {
    {
        const QTemporaryDir gone;
        Settings().setFolder(FolderOf::Funds, gone.path());
    }
    CHECK(Settings().folder(FolderOf::Funds) == QDir::homePath());
}
