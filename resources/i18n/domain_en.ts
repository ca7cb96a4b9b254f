<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>credit_code</name>
    <message>
        <source>统一社会信用代码应为 18 位，这里是 {0} 位，请对照营业执照补全</source>
        <translation>A unified social credit code has 18 characters, this one has {0}; complete it from the business licence</translation>
    </message>
    <message>
        <source>统一社会信用代码第 {0} 位“{1}”不是允许的字符(不用 I、O、S、V、Z)</source>
        <translation>Character {0} of the credit code, “{1}”, is not allowed (I, O, S, V and Z are not used)</translation>
    </message>
    <message>
        <source>统一社会信用代码第 {0} 位“{1}”不是允许的字符，是不是数字 {2}？请对照营业执照</source>
        <translation>Character {0} of the credit code, “{1}”, is not allowed; could it be the digit {2}? Check the business licence</translation>
    </message>
    <message>
        <source>统一社会信用代码校验不符：前 17 位对应的第 18 位是“{0}”，这里是“{1}”，请逐位核对</source>
        <translation>The credit code fails its check: the first 17 characters call for “{0}” as the 18th, here it is “{1}”; compare them one by one</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>{0} 提交了这件申报，不能由同一人受理；请换一位审核人员。</source>
        <translation>{0} submitted this application and may not accept it as well; please let another officer do it.</translation>
    </message>
    <message>
        <source>{0} 提交了这件申报，不能由同一人审查；请换一位审核人员。</source>
        <translation>{0} submitted this application and may not examine it as well; please let another officer do it.</translation>
    </message>
    <message>
        <source>{0} 提出了拟立项，不能由同一人批准；请换一位负责人。</source>
        <translation>{0} proposed this award and may not approve it as well; please let another chief do it.</translation>
    </message>
    <message>
        <source>{0} 申请了这笔拨付，不能由同一人批准；请换一位负责人。</source>
        <translation>{0} requested this payment and may not approve it as well; please let another chief do it.</translation>
    </message>
    <message>
        <source>{0} 申请或批准了这笔拨付，不能由同一人支付；请换一位财务人员。</source>
        <translation>{0} requested or approved this payment and may not pay it as well; please let another finance officer do it.</translation>
    </message>
    <message>
        <source>{0} 提出了这笔调剂，不能由同一人批准；请换一位负责人。</source>
        <translation>{0} proposed this reallocation and may not approve it as well; please let another chief do it.</translation>
    </message>
    <message>
        <source>{0} 冻结了这个批次，不能由同一人批准；请换一位负责人。</source>
        <translation>{0} froze this batch and may not approve it as well; please let another chief do it.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>资金文件里的记录与单位对不上，文件已经损坏；请用最近的备份恢复</source>
        <translation>Records of the fund file name units that are not there: the file is damaged. Restore the latest backup.</translation>
    </message>
</context>
<context>
    <name>identifiers</name>
    <message>
        <source>许可备案号“{0}”不像 X 加年份和 9 位数字，请对照备案证明</source>
        <translation>The licence register number “{0}” does not look like X, a year and 9 digits; check the recordal certificate</translation>
    </message>
    <message>
        <source>质押登记号“{0}”不像 Y 加年份和 9 位数字，请对照登记通知书</source>
        <translation>The pledge register number “{0}” does not look like Y, a year and 9 digits; check the registration notice</translation>
    </message>
    <message>
        <source>电话“{0}”不像手机号或带区号的座机号，请核对</source>
        <translation>The phone number “{0}” looks neither like a mobile nor like a landline with area code; check it</translation>
    </message>
    <message>
        <source>邮编“{0}”不是重庆的六位邮编(40 开头)，请核对</source>
        <translation>The postcode “{0}” is not a six-digit one of Chongqing (starting with 40); check it</translation>
    </message>
    <message>
        <source>银行账号“{0}”应为 9 至 30 位数字，请核对</source>
        <translation>The bank account “{0}” should have 9 to 30 digits; check it</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>{0}安排 {1} 元，超过该项资金 {2} 元，请核减或先办理调剂</source>
        <translation>{0}: {1} yuan committed, more than the line’s {2} yuan. Reduce it, or reallocate first</translation>
    </message>
    <message>
        <source>各项资金合计 {0} 元，超过专项资金总额 {1} 元，请核对调剂</source>
        <translation>The lines add up to {0} yuan, more than the fund’s {1} yuan. Check the reallocations</translation>
    </message>
</context>
<context>
    <name>patent_number</name>
    <message>
        <source>专利号的种类位是“{0}”，只能是 1、2、3、8、9</source>
        <translation>The kind digit of the patent number is “{0}”; it can only be 1, 2, 3, 8 or 9</translation>
    </message>
    <message>
        <source>专利号的年份 {0} 不对，请核对前几位</source>
        <translation>The year {0} in the patent number cannot be right; check its first digits</translation>
    </message>
    <message>
        <source>专利号的流水号全是 0，请核对</source>
        <translation>The serial number of the patent number is all zeros; check it</translation>
    </message>
    <message>
        <source>“{0}”是公开(公告)号，请填专利号(ZL 加 13 位)</source>
        <translation>“{0}” is a publication number; enter the patent number (ZL and 13 characters)</translation>
    </message>
    <message>
        <source>专利号应为 13 位(2003 年 10 月前为 9 位)，这里是 {0} 位，请补全含校验位的号码</source>
        <translation>A patent number has 13 characters (9 before October 2003), this one has {0}; complete it including its check digit</translation>
    </message>
    <message>
        <source>专利号第 {0} 位不是数字(只有校验位可以是 X)</source>
        <translation>Character {0} of the patent number is no digit (only the check digit can be X)</translation>
    </message>
    <message>
        <source>专利号校验位应为“{0}”，这里是“{1}”，请逐位核对</source>
        <translation>The check digit of the patent number should be “{0}”, here it is “{1}”; compare them one by one</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>{0} 不能录入数据；请由 {1} 办理。</source>
        <translation>{0} may not enter data; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能导入数据；请由 {1} 办理。</source>
        <translation>{0} may not import data; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能提交或撤回申报；请由 {1} 办理。</source>
        <translation>{0} may not submit or withdraw applications; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能受理、审查或组织评审；请由 {1} 办理。</source>
        <translation>{0} may not accept, examine or organise reviews; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能评分；请由 {1} 办理。</source>
        <translation>{0} may not score; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能办理拟立项和公示；请由 {1} 办理。</source>
        <translation>{0} may not handle proposals and publicity; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能认定成果或处理核查；请由 {1} 办理。</source>
        <translation>{0} may not judge deliverables or findings; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能审批；请由 {1} 办理。</source>
        <translation>{0} may not approve; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能申请拨付或冻结批次；请由 {1} 办理。</source>
        <translation>{0} may not request payments or freeze batches; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能办理拨付；请由 {1} 办理。</source>
        <translation>{0} may not pay; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能修改方案；请由 {1} 办理。</source>
        <translation>{0} may not change the plan; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能管理人员；请由 {1} 办理。</source>
        <translation>{0} may not manage people; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能恢复备份；请由 {1} 办理。</source>
        <translation>{0} may not restore backups; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能作废；请由 {1} 办理。</source>
        <translation>{0} may not void; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能查看数据和报表；请由 {1} 办理。</source>
        <translation>{0} may not see data and reports; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能备份；请由 {1} 办理。</source>
        <translation>{0} may not make backups; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能查看审计记录；请由 {1} 办理。</source>
        <translation>{0} may not read the audit trail; please ask {1}.</translation>
    </message>
    <message>
        <source>登录名应为 1 至 64 个字符，中间没有空格；请改正。</source>
        <translation>A login has 1 to 64 characters and no blanks; please correct it.</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>评审</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>财务</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Chief</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>请至少给一个角色。</source>
        <translation>Please give at least one role.</translation>
    </message>
    <message>
        <source>没有“{0}”这个角色；可用的有：录入、审核、评审、财务、负责人、管理员、查看。</source>
        <translation>There is no role &quot;{0}&quot;; there are clerk, officer, reviewer, finance, chief, admin, auditor.</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>没有名为“{0}”的设置，请用 plan show 查看全部名称</source>
        <translation>There is no setting “{0}”; plan show lists all names</translation>
    </message>
    <message>
        <source>“{0}”由参数 {1} 体现，请设置这些参数</source>
        <translation>“{0}” is carried by {1}; set those parameters</translation>
    </message>
    <message>
        <source>{0}设为 {1}，超过方案规定的上限 {2}，请改小</source>
        <translation>{0}: {1} is above the plan’s ceiling of {2}; choose less</translation>
    </message>
    <message>
        <source>{0} 不在资金的计算期间({1} 至 {2})内，不会计入目标和奖补；请核对日期</source>
        <translation>{0} is not within the period of the fund ({1} to {2}), so it counts towards no target and no subsidy; check the date</translation>
    </message>
    <message>
        <source>按各方登记的类型、规模和属地，这条记录不计入任何一项目标；请核对各方是否选对、登记得是否正确</source>
        <translation>By the kinds, sizes and places registered for its parties this record counts for no target; check that the right parties are chosen and registered correctly</translation>
    </message>
</context>
<context>
    <name>plan-reader</name>
    <message>
        <source>编号“{0}”与前一项“{1}”不连续</source>
        <translation>Number “{0}” does not follow “{1}”</translation>
    </message>
    <message>
        <source>“{0}”应是 {1}</source>
        <translation>“{0}” should be {1}</translation>
    </message>
    <message>
        <source>这里应是不为空的文字</source>
        <translation>This should be text that is not empty</translation>
    </message>
    <message>
        <source>这里应是 {…}</source>
        <translation>This should be {…}</translation>
    </message>
    <message>
        <source>度量“{0}”不能按“{1}”统计</source>
        <translation>Measure “{0}” cannot be taken by “{1}”</translation>
    </message>
    <message>
        <source>方案文件应是 {…}</source>
        <translation>A plan file should be {…}</translation>
    </message>
    <message>
        <source>默认值 {0} 超过上限 {1}</source>
        <translation>The default {0} is above the ceiling {1}</translation>
    </message>
    <message>
        <source>“{0}”的类型应是 {1}</source>
        <translation>The type of “{0}” should be {1}</translation>
    </message>
    <message>
        <source>编号“{0}”不连续，此处应是“{1}”</source>
        <translation>Number “{0}” breaks the sequence; “{1}” belongs here</translation>
    </message>
    <message>
        <source>“{0}”出现了两次，请只留一个</source>
        <translation>“{0}” appears twice; keep one</translation>
    </message>
    <message>
        <source>这里是空的，至少要有一项</source>
        <translation>This is empty; at least one item is needed</translation>
    </message>
    <message>
        <source>“{0}”不是目标，或与它的数值种类不同</source>
        <translation>“{0}” is no target, or counts something of another kind</translation>
    </message>
    <message>
        <source>没有合适的参数“{0}”，请核对拼写</source>
        <translation>No fitting parameter “{0}”; check the spelling</translation>
    </message>
    <message>
        <source>没有带上限的参数“{0}”，请核对拼写</source>
        <translation>No parameter “{0}” with a ceiling; check the spelling</translation>
    </message>
    <message>
        <source>择优遴选1家的项目，家数应是 1</source>
        <translation>A project for exactly one unit has one slot</translation>
    </message>
    <message>
        <source>{0} 家各 {1} 分超过总额 {2} 分，请核对三个数</source>
        <translation>{0} units at {1} fen exceed the total of {2} fen; check the three numbers</translation>
    </message>
    <message>
        <source>分值合计 {0}，应正好是 100</source>
        <translation>The points add up to {0}; they must make exactly 100</translation>
    </message>
    <message>
        <source>没有目标“{0}”，请核对编号</source>
        <translation>There is no target “{0}”; check the code</translation>
    </message>
    <message>
        <source>另有 {0} 处错误没有列出，请先改正以上各处</source>
        <translation>{0} more faults are not listed; mend those above first</translation>
    </message>
    <message>
        <source>没有注明出处，请填写条款，如 二(二)1</source>
        <translation>No source is given; name the clause, such as 二(二)1</translation>
    </message>
    <message>
        <source>缺少“{0}”，请补上</source>
        <translation>“{0}” is missing; add it</translation>
    </message>
    <message>
        <source>“{0}”是空的，请填写</source>
        <translation>“{0}” is empty; fill it in</translation>
    </message>
    <message>
        <source>“{0}”不是条款，请写成 三、一(二)、二(二)1 或 二(一)3(2)</source>
        <translation>“{0}” is no clause; write 三, 一(二), 二(二)1 or 二(一)3(2)</translation>
    </message>
    <message>
        <source>{0} 超出范围，应在 {1} 到 {2} 之间</source>
        <translation>{0} is out of range; it must lie between {1} and {2}</translation>
    </message>
    <message>
        <source>“{0}”不认识，可写：{1}</source>
        <translation>“{0}” is not known; write one of: {1}</translation>
    </message>
    <message>
        <source>不认识“{0}”，请删去或改正拼写</source>
        <translation>“{0}” is not known; remove it or mend its spelling</translation>
    </message>
    <message>
        <source>数值的种类与所用的度量不符，应写成 {0} 这样</source>
        <translation>The number does not fit its measure; write it like {0}</translation>
    </message>
    <message>
        <source>没有名为“{0}”的度量，请核对拼写</source>
        <translation>There is no measure “{0}”; check the spelling</translation>
    </message>
    <message>
        <source>“{0}”的选项应正好是：{1}</source>
        <translation>The options of “{0}” must be exactly: {1}</translation>
    </message>
    <message>
        <source>由参数体现的读法没有选项，请留空</source>
        <translation>A reading carried by parameters has no options; leave them empty</translation>
    </message>
    <message>
        <source>缺少设置“{0}”，请在 readings 或 parameters 中补上</source>
        <translation>The setting “{0}” is missing; add it to readings or parameters</translation>
    </message>
    <message>
        <source>“{0}”是小数或过大的数，请写成整数，或写成 &quot;0.4万元&quot;、&quot;2%&quot; 这样的文字</source>
        <translation>“{0}” is a decimal or too large; write a whole number, or text such as &quot;0.4万元&quot; or &quot;2%&quot;</translation>
    </message>
    <message>
        <source>第 {0} 行附近不是正确的 JSON，请检查引号、逗号和括号</source>
        <translation>Near line {0} this is not JSON; check quotes, commas and brackets</translation>
    </message>
    <message>
        <source>嵌套超过 {0} 层，这不是方案文件</source>
        <translation>Nested deeper than {0} levels; this is no plan file</translation>
    </message>
    <message>
        <source>这个数太大，请核对</source>
        <translation>This number is too large; check it</translation>
    </message>
    <message>
        <source>文件超过 1 MiB，这不是方案文件</source>
        <translation>The file is larger than 1 MiB; this is no plan file</translation>
    </message>
    <message>
        <source>文件不是 UTF-8 编码，请用 UTF-8 另存后再试</source>
        <translation>The file is not UTF-8; save it as UTF-8 and try again</translation>
    </message>
    <message>
        <source>{0} 类奖补没有 {1} 这一种标准</source>
        <translation>A scheme of kind {0} has no rate {1}</translation>
    </message>
    <message>
        <source>{0} 类奖补应正好有一行 {1}，这里有 {2} 行</source>
        <translation>A scheme of kind {0} has exactly one line {1}; here are {2}</translation>
    </message>
    <message>
        <source>“{0}”已是另一项奖补的资金总额，请另设一个参数</source>
        <translation>“{0}” is the pool of another scheme already; give this one a parameter of its own</translation>
    </message>
    <message>
        <source>程序和各项奖补都没有名为“{0}”的设置，请核对拼写</source>
        <translation>Neither the program nor any scheme has a setting named “{0}”; check the spelling</translation>
    </message>
</context>
<context>
    <name>setting</name>
    <message>
        <source>“{0}”没有选项“{1}”，可选：{2}</source>
        <translation>“{0}” has no option “{1}”; choose one of: {2}</translation>
    </message>
    <message>
        <source>比例“{0}”是负数，请填不小于 0 的比例</source>
        <translation>The fraction “{0}” is negative; give one of 0 or more</translation>
    </message>
    <message>
        <source>“{0}”不是起止日期，请写成 2023-09-01..2024-12-31，起不晚于止</source>
        <translation>“{0}” is no period; write 2023-09-01..2024-12-31, the first day not after the last</translation>
    </message>
    <message>
        <source>“{0}”是负数，请填不小于 0 的整数</source>
        <translation>“{0}” is negative; give a whole number of 0 or more</translation>
    </message>
    <message>
        <source>“{0}”不是整数，请只写数字，最多 9 位</source>
        <translation>“{0}” is no whole number; write digits only, at most 9</translation>
    </message>
    <message>
        <source>内容不能为空，请填写文字</source>
        <translation>This cannot be empty; write some text</translation>
    </message>
    <message>
        <source>“{0}”应写成 名称=数值，各项之间用分号隔开</source>
        <translation>“{0}” should be written name=value, with semicolons between the items</translation>
    </message>
    <message>
        <source>“{0}”各次拨付应为整数百分比，合计 100%</source>
        <translation>The instalments in “{0}” must be whole percentages that add up to 100%</translation>
    </message>
    <message>
        <source>金额“{0}”太大，请核对单位</source>
        <translation>The amount “{0}” is too large; check its unit</translation>
    </message>
    <message>
        <source>“{0}”不是日期，请写成 2024-10-01 或 2024-10-01..2024-10-07</source>
        <translation>“{0}” is no day; write 2024-10-01 or 2024-10-01..2024-10-07</translation>
    </message>
    <message>
        <source>{0} 写了两次，请只留一处</source>
        <translation>{0} is there twice; keep one</translation>
    </message>
</context>
<context>
    <name>subsidy</name>
    <message>
        <source>出让方</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>受让方</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>融资企业</source>
        <translation>Financed enterprise</translation>
    </message>
    <message>
        <source>服务机构</source>
        <translation>Service institution</translation>
    </message>
    <message>
        <source>登记备案日期不在计算期间内；如日期录入有误，请更正记录</source>
        <translation>The registration date lies outside the period counted; correct the record if the date was entered wrongly</translation>
    </message>
    <message>
        <source>出让方不是符合条件的高校或科研院所；请核对出让方的单位类型和所在地</source>
        <translation>The provider is not an eligible university or research institute; check the provider&apos;s kind of unit and location</translation>
    </message>
    <message>
        <source>受让方不是区内中小微企业；请核对受让方的单位类型、区内和规模</source>
        <translation>The recipient is not a small or medium-sized enterprise of the district; check its kind of unit, district and size</translation>
    </message>
    <message>
        <source>不以转化实施为目的；如已实施，请补充证明并更正“转化实施”</source>
        <translation>Not meant for practical use; if it is in use, add the evidence and correct “转化实施”</translation>
    </message>
    <message>
        <source>双方存在关联关系，不予奖补；如判断有误，请更正“关联方”</source>
        <translation>The parties are related, so nothing is paid; correct “关联方” if that is mistaken</translation>
    </message>
    <message>
        <source>已获得其他财政资金支持，不重复支持；请核对“其他财政支持”登记</source>
        <translation>Already supported from other public funds and not supported twice; check the register “其他财政支持”</translation>
    </message>
    <message>
        <source>按现行口径作价入股不计为转让；如应计入，请调整作价入股是否算转让的口径</source>
        <translation>Under the reading in force a contribution as equity is no transfer; change the reading on equity as a transfer if it should count</translation>
    </message>
    <message>
        <source>转让的不是发明专利；请核对专利号</source>
        <translation>The patent transferred is not an invention patent; check the patent number</translation>
    </message>
    <message>
        <source>该单位已就同一专利获得更高或更早的一笔奖补，从高不重复</source>
        <translation>The unit already has a higher or earlier line for the same patent; only the highest is paid, once</translation>
    </message>
    <message>
        <source>申报单位不是该记录可奖补的一方；请核对单位代码和登记号</source>
        <translation>The claiming unit is not a party of this record that can be paid; check the unit&apos;s code and the register number</translation>
    </message>
    <message>
        <source>债务人不是符合条件的企业；请核对债务人的单位类型和区内</source>
        <translation>The debtor is not an eligible enterprise; check the debtor&apos;s kind of unit and district</translation>
    </message>
    <message>
        <source>属于续贷，不自动奖补；请人工核定后调整续贷是否支持的口径，或更正“续贷”</source>
        <translation>A renewed loan is not paid automatically; after review change the reading on renewed loans or correct “续贷”</translation>
    </message>
    <message>
        <source>出质人不是债务人；按现行口径须为同一单位</source>
        <translation>The pledgor is not the debtor; under the reading in force they must be the same unit</translation>
    </message>
    <message>
        <source>没有这个登记号的记录；请核对登记号或先导入该记录</source>
        <translation>No record has this register number; check the number or import the record first</translation>
    </message>
    <message>
        <source>同一单位就同一记录重复申报，只计一次；请撤回多余的申报</source>
        <translation>The unit filed for the same record more than once, which counts once; withdraw the surplus claims</translation>
    </message>
</context>
<context>
    <name>trace</name>
    <message>
        <source>与计奖备案金额 {0} 元的 {1}（即 {2} 元）相比，取较高者</source>
        <translation>The higher of this and {1} of the recorded amount that counts, {0} yuan (that is {2} yuan)</translation>
    </message>
    <message>
        <source>另加计奖备案金额 {0} 元的 {1}（即 {2} 元）</source>
        <translation>Plus {1} of the recorded amount that counts, {0} yuan (that is {2} yuan)</translation>
    </message>
    <message>
        <source>改按计奖备案金额 {0} 元的 {1}（即 {2} 元）奖补</source>
        <translation>Replaced by {1} of the recorded amount that counts, {0} yuan (that is {2} yuan)</translation>
    </message>
    <message>
        <source>四舍五入到 {0} 元的整数倍</source>
        <translation>Rounded half up to a multiple of {0} yuan</translation>
    </message>
    <message>
        <source>向下取整到 {0} 元的整数倍，余数留在资金池</source>
        <translation>Rounded down to a multiple of {0} yuan; the rest stays in the pool</translation>
    </message>
    <message>
        <source>{0} 件，每件 {1} 元</source>
        <translation>{0} × {1} yuan each</translation>
    </message>
    <message>
        <source>双方共用一份奖补，本方占 {0}</source>
        <translation>Both sides share one reward, this side gets {0}</translation>
    </message>
    <message>
        <source>共有专利权人平分，本方占 {0}</source>
        <translation>Joint patentees share equally, this one gets {0}</translation>
    </message>
    <message>
        <source>计入奖补的质押融资金额 {0} 元</source>
        <translation>Pledge financing that counts: {0} yuan</translation>
    </message>
    <message>
        <source>其中专利质押占 {0}</source>
        <translation>of which secured by patents: {0}</translation>
    </message>
    <message>
        <source>按 {0} 奖补</source>
        <translation>Rewarded at {0}</translation>
    </message>
    <message>
        <source>与同一法定代表人的其他单位合并计算上限，另计 {0} 元</source>
        <translation>The cap is shared with other units of the same legal representative, who add {0} yuan</translation>
    </message>
    <message>
        <source>同一单位不超过 {0} 元</source>
        <translation>At most {0} yuan a unit</translation>
    </message>
    <message>
        <source>超过奖补资金总额，按 {0} 的比例分配</source>
        <translation>The claims exceed the pool, so it is shared out at {0}</translation>
    </message>
    <message>
        <source>封顶单位足额后，其余单位按 {0} 的比例分配</source>
        <translation>After the units at the cap, the others share the rest at {0}</translation>
    </message>
    <message>
        <source>合并后的奖补按占比 {0} 分到本单位</source>
        <translation>This unit&apos;s part of the joint payment, in proportion {0}</translation>
    </message>
    <message>
        <source>单位奖补按占比 {0} 分到本行，尾差归余数最大的行</source>
        <translation>This line&apos;s part of the unit&apos;s payment, in proportion {0}; left-over fen go to the largest remainders</translation>
    </message>
</context>
</TS>
