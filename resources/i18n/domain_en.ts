<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>credit_code</name>
    <message>
        <source>统一社会信用代码应为 18 位，这里是 {0} 位，请对照营业执照改正</source>
        <translation>A unified social credit code has 18 characters, this one has {0}; correct it by the business licence</translation>
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
        <source>{0} 提交了这件申报，不能由同一人受理；请由 {1} 办理。</source>
        <translation>{0} submitted this application and may not accept it as well; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 提交了这件申报，不能由同一人受理；没有别的审核人员，请管理员再设一位。</source>
        <translation>{0} submitted this application and may not accept it as well; there is no other officer, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>{0} 提交了这件申报，不能由同一人审查；请由 {1} 办理。</source>
        <translation>{0} submitted this application and may not examine it as well; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 提交了这件申报，不能由同一人审查；没有别的审核人员，请管理员再设一位。</source>
        <translation>{0} submitted this application and may not examine it as well; there is no other officer, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>{0} 提出了拟立项，不能由同一人批准；请由 {1} 办理。</source>
        <translation>{0} proposed this award and may not approve it as well; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 提出了拟立项，不能由同一人批准；没有别的负责人，请管理员再设一位。</source>
        <translation>{0} proposed this award and may not approve it as well; there is no other chief, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>{0} 申请了这笔拨付，不能由同一人批准；请由 {1} 办理。</source>
        <translation>{0} requested this payment and may not approve it as well; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 申请了这笔拨付，不能由同一人批准；没有别的负责人，请管理员再设一位。</source>
        <translation>{0} requested this payment and may not approve it as well; there is no other chief, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>{0} 申请或批准了这笔拨付，不能由同一人支付；请由 {1} 办理。</source>
        <translation>{0} requested or approved this payment and may not pay it as well; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 申请或批准了这笔拨付，不能由同一人支付；没有别的财务人员，请管理员再设一位。</source>
        <translation>{0} requested or approved this payment and may not pay it as well; there is no other finance officer, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>{0} 提出了这笔调剂，不能由同一人批准；请由 {1} 办理。</source>
        <translation>{0} proposed this reallocation and may not approve it as well; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 提出了这笔调剂，不能由同一人批准；没有别的负责人，请管理员再设一位。</source>
        <translation>{0} proposed this reallocation and may not approve it as well; there is no other chief, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>{0} 冻结了这个批次，不能由同一人批准；请由 {1} 办理。</source>
        <translation>{0} froze this batch and may not approve it as well; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 冻结了这个批次，不能由同一人批准；没有别的负责人，请管理员再设一位。</source>
        <translation>{0} froze this batch and may not approve it as well; there is no other chief, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>批准立项没有填文号。</source>
        <translation>The award is approved without a document number.</translation>
    </message>
    <message>
        <source>批准调剂没有填批准文号。</source>
        <translation>The reallocation is approved without a document number.</translation>
    </message>
    <message>
        <source>确认拨付没有填凭证号。</source>
        <translation>The payment is confirmed without a voucher number.</translation>
    </message>
    <message>
        <source>登记追回没有填凭证号。</source>
        <translation>The recovery is recorded without a voucher number.</translation>
    </message>
    <message>
        <source>谁提出拟立项，谁不能批准立项；除 {0} 外还没有别的负责人，请管理员再设一位，或由审核人员提出。</source>
        <translation>Whoever proposes an award may not award it; there is no chief beside {0}, so an administrator has to appoint one, or an officer proposes it.</translation>
    </message>
    <message>
        <source>请填写凭证号，再办理。</source>
        <translation>Please fill in the voucher number first.</translation>
    </message>
    <message>
        <source>请填写文号，再办理。</source>
        <translation>Please fill in the document number first.</translation>
    </message>
    <message>
        <source>已有凭证号“{0}”，不能改；补填只用于空着的。补填写错了的，先撤回办理。</source>
        <translation>The voucher number “{0}” is there already and is not changed; only one that is blank is supplied. Where a supplied one is wrong, take that step back first.</translation>
    </message>
    <message>
        <source>已有文号“{0}”，不能改；补填只用于空着的。补填写错了的，先撤回办理。</source>
        <translation>The document number “{0}” is there already and is not changed; only one that is blank is supplied. Where a supplied one is wrong, take that step back first.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>资金文件里的记录与单位对不上，文件已经损坏；请用最近的备份恢复</source>
        <translation>Records of the fund file name units that are not there: the file is damaged. Restore the latest backup.</translation>
    </message>
    <message>
        <source>“{0}”不是分值；请填数字，最多两位小数，如 18.5。</source>
        <translation>“{0}” is not a number of points; enter a number with at most two decimals, such as 18.5.</translation>
    </message>
    <message>
        <source>分值不能是负数；请填 0 或更大的数。</source>
        <translation>Points cannot be negative; enter 0 or more.</translation>
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
    <message>
        <source>调剂</source>
        <translation>Reallocation</translation>
    </message>
    <message>
        <source>申报</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Out of the running</translation>
    </message>
    <message>
        <source>立项</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>验收或终止</source>
        <translation>Acceptance or termination</translation>
    </message>
    <message>
        <source>批准拨付</source>
        <translation>Payment approved</translation>
    </message>
    <message>
        <source>拨付</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>追回</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>撤回办理</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>批准批次</source>
        <translation>Batch approved</translation>
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
    <message>
        <source>没有登录名为“{0}”的人员，这位专家不能自己打分；请核对，或请管理员添加人员</source>
        <translation>Nobody has the login “{0}”, so this expert cannot score for himself; check it, or ask an administrator to add the person</translation>
    </message>
    <message>
        <source>登录名“{0}”的人员已停用或没有“评审”角色，不能打分；请核对，或请管理员给他这个角色</source>
        <translation>Whoever has the login “{0}” is disabled or no reviewer and cannot score; check it, or ask an administrator to give him the role</translation>
    </message>
    <message>
        <source>{0} 不能办理资金收付(下达、拨付、追回和提出调剂)；请由 {1} 办理。</source>
        <translation>{0} may not move money (appropriations, payments, recoveries, proposed reallocations); please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 不能导入立项、下达、调剂和拨付；请由 {1} 办理。</source>
        <translation>{0} may not import awards, appropriations, reallocations and payments; please ask {1}.</translation>
    </message>
    <message>
        <source>{0} 没有这项权限，其他在用的人员也没有；请管理员指定人员。</source>
        <translation>{0} has no right to this, nor has anybody else who is active; please let an administrator name somebody.</translation>
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
    <message>
        <source>任务书里没有“{0}”这一项可填，请核对花括号里的名称</source>
        <translation>A task book has no “{0}” to fill in; check the name between the braces</translation>
    </message>
</context>
<context>
    <name>procedure</name>
    <message>
        <source>“{0}”不是以“{2}”计的整数；请只写一个整数，如 {1}。</source>
        <translation>“{0}” is not a whole number of “{2}”; write one whole number only, such as {1}.</translation>
    </message>
    <message>
        <source>“{0}”不是金额；请写数字和单位，如 {1}。</source>
        <translation>“{0}” is not an amount; write a number and its unit, such as {1}.</translation>
    </message>
    <message>
        <source>“{0}”不是比例；请写成百分数，如 {1}。</source>
        <translation>“{0}” is not a ratio; write a percentage, such as {1}.</translation>
    </message>
    <message>
        <source>{0}的单位类型是“{1}”，{2}由{3}申报；请核对单位类型，或改报别的项目。</source>
        <translation>{0} is of the type “{1}”, but {2} is for {3}; check the type of the unit, or apply for another project.</translation>
    </message>
    <message>
        <source>{0}不在区内，{1}由区内单位申报；请核对“区内”一栏，或改报别的项目。</source>
        <translation>{0} is not in the district, but {1} is for units in the district; check “In the district”, or apply for another project.</translation>
    </message>
    <message>
        <source>{0}不在市内，{1}由市内单位申报；请核对“市内”一栏，或改报别的项目。</source>
        <translation>{0} is not in the city, but {1} is for units in the city; check “In the city”, or apply for another project.</translation>
    </message>
    <message>
        <source>{0}的规模是“{1}”，{2}由{3}企业申报；请核对单位规模，或改报别的项目。</source>
        <translation>{0} is of the size “{1}”, but {2} is for enterprises of the size {3}; check the size of the unit, or apply for another project.</translation>
    </message>
    <message>
        <source>申请 {0}，超过单家上限 {1}；请把申请金额改到上限以内。</source>
        <translation>{0} is requested, more than the unit cap of {1}; bring the amount requested within the cap.</translation>
    </message>
    <message>
        <source>申请 {0}，超过市级同类项目的 {1}；请改小申请金额，或由负责人说明理由放行。</source>
        <translation>{0} is requested, more than the {1} of similar municipal projects; request less, or let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>不知道市级同类项目的金额，没有与它比较；请填写申报的“市级同类项目金额”，或在方案设置里录入。</source>
        <translation>The amount of similar municipal projects is not known, so nothing was compared with it; enter it in the application, or in the settings of the plan.</translation>
    </message>
    <message>
        <source>申报写明已获其他财政支持，不再重复支持；请核对“其他财政支持”一栏，确已获支持的请撤回。</source>
        <translation>The application states other public funding, and nothing is supported twice; check “Other public funding”, and withdraw the application if there is such funding.</translation>
    </message>
    <message>
        <source>{0}已申报 {1}（受理号 {2}），一个单位只承担一个项目；请撤回其中一件，或由负责人说明理由放行。</source>
        <translation>{0} has already applied for {1} (application no. {2}), and a unit runs one project only; withdraw one of the two, or let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>{0}还申报了 {1}（受理号 {2}）；请核对两件的内容不同。</source>
        <translation>{0} has also applied for {1} (application no. {2}); check that the two differ in content.</translation>
    </message>
    <message>
        <source>{0}也申报了咨询服务项目（受理号 {1}），要协助评审，应回避其他项目；请撤回其中一件，或由负责人说明理由。</source>
        <translation>{0} has also applied for the consultancy project (application no. {1}), which assists with the review and must keep out of other projects; withdraw one of the two, or let a chief give a reason.</translation>
    </message>
    <message>
        <source>指标 {0} 的承诺值“{1}”读不出数，按没有承诺处理；请写成 {2} 这样的数。</source>
        <translation>The committed value “{1}” of indicator {0} cannot be read as a number and counts as none; write it like {2}.</translation>
    </message>
    <message>
        <source>指标 {0}“{1}”没有承诺值；请填写，如 {2}。</source>
        <translation>Indicator {0}, “{1}”, has no committed value; enter one, such as {2}.</translation>
    </message>
    <message>
        <source>指标 {0}“{1}”没有承诺值，视为不承担这项任务；要承担，请填写，如 {2}。</source>
        <translation>Indicator {0}, “{1}”, has no committed value, so this task counts as not taken on; to take it on, enter one, such as {2}.</translation>
    </message>
    <message>
        <source>指标 {0}“{1}”承诺 {2}，方案要求不少于 {3}；请修改承诺值。</source>
        <translation>Indicator {0}, “{1}”: {2} is committed, the plan asks for at least {3}; change the committed value.</translation>
    </message>
    <message>
        <source>指标 {0}“{1}”承诺 {2}，方案要求超过 {3}；请修改承诺值。</source>
        <translation>Indicator {0}, “{1}”: {2} is committed, the plan asks for more than {3}; change the committed value.</translation>
    </message>
    <message>
        <source>指标 {0}“{1}”承诺 {2}，方案要求不超过 {3}；请修改承诺值。</source>
        <translation>Indicator {0}, “{1}”: {2} is committed, the plan asks for at most {3}; change the committed value.</translation>
    </message>
    <message>
        <source>指标 {0}“{1}”承诺 {2}，方案要求少于 {3}；请修改承诺值。</source>
        <translation>Indicator {0}, “{1}”: {2} is committed, the plan asks for less than {3}; change the committed value.</translation>
    </message>
    <message>
        <source>申报日期 {0} 晚于申报截止日 {1}；请核对日期，确属逾期的，立项前要说明理由。</source>
        <translation>The date of application, {0}, is after the last day of the call, {1}; check the date. If the application was late, a reason is needed before it is awarded.</translation>
    </message>
    <message>
        <source>已退回补正 {0} 次，最多允许 {1} 次；请受理后在形式审查中作出结论。</source>
        <translation>Returned for correction {0} times, and at most {1} are allowed; accept the application and decide in the formal examination.</translation>
    </message>
    <message>
        <source>补正期限到 {0} 为止，{1} 已经逾期；要接收这次补正，请由负责人说明理由放行。</source>
        <translation>The time for correction ended on {0}, so {1} is too late; to take this correction, let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>这件申报没有待说明的问题“{0}”；请核对它的问题和问题代码。</source>
        <translation>This application has no finding “{0}” that needs a reason; check its findings and their codes.</translation>
    </message>
    <message>
        <source>没有写明支持金额；请填写大于零的金额。</source>
        <translation>No amount is given; enter one above zero.</translation>
    </message>
    <message>
        <source>金额 {0} 超过申请的 {1}；请改到申请金额以内。</source>
        <translation>{0} is more than the {1} applied for; keep within what was applied for.</translation>
    </message>
    <message>
        <source>金额 {0} 超过拟立项并公示的 {1}；请改到公示的金额以内。</source>
        <translation>{0} is more than the {1} proposed and publicised; keep within that amount.</translation>
    </message>
    <message>
        <source>金额 {0} 超过单家上限 {1}；请改到上限以内。</source>
        <translation>{0} is above the cap of {1} for one unit; keep within the cap.</translation>
    </message>
    <message>
        <source>金额 {0} 超过市级同类项目的 {1}；请改小金额，或由负责人说明理由放行。</source>
        <translation>{0} is more than the city’s {1} for similar projects; lower it, or let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>得分 {0}，没有达到合格分 {1}；请不予立项，或由负责人说明理由放行。</source>
        <translation>The score {0} is below the pass mark {1}; decline the application, or let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>{0}最多支持 {1} 家，其他申报已占 {2} 家；请不予立项，或由负责人说明理由放行。</source>
        <translation>{0} supports at most {1}, and other applications already take {2}; decline this one, or let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>{0}的资金 {1}，其他申报已占 {2}，不够再安排 {3}；请改小金额，先办理调剂，或由负责人说明理由放行。</source>
        <translation>{0} has {1}, of which other applications take {2}: not enough for {3} more; lower the amount, reallocate money first, or let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>专项资金共 {0}，各项已安排 {1}，不够再安排 {2}；请改小金额，登记新下达的资金，或由负责人说明理由放行。</source>
        <translation>The fund has {0}, of which {1} is committed: not enough for {2} more; lower the amount, enter newly appropriated money, or let a chief override this with a reason.</translation>
    </message>
    <message>
        <source>公示到 {0} 为止；请在公示期满后，自 {1} 起批准立项。</source>
        <translation>Public notice runs until {0}; award once it is over, from {1} on.</translation>
    </message>
    <message>
        <source>按申请金额安排。</source>
        <translation>What was applied for.</translation>
    </message>
    <message>
        <source>按单家上限安排。</source>
        <translation>The cap for one unit.</translation>
    </message>
    <message>
        <source>按市级同类项目的金额安排。</source>
        <translation>What the city gives for similar projects.</translation>
    </message>
    <message>
        <source>按这一项还剩的资金安排。</source>
        <translation>What is left of this line.</translation>
    </message>
    <message>
        <source>按专项资金还剩的数安排。</source>
        <translation>What is left of the fund.</translation>
    </message>
    <message>
        <source>没有评分，不提建议。</source>
        <translation>Not scored: no suggestion.</translation>
    </message>
    <message>
        <source>没有达到合格分，不安排。</source>
        <translation>Below the pass mark: nothing.</translation>
    </message>
    <message>
        <source>在名额线上并列，请先定出先后。</source>
        <translation>Tied at the slot line: decide the order first.</translation>
    </message>
    <message>
        <source>名额已满，不安排。</source>
        <translation>No slot is left: nothing.</translation>
    </message>
    <message>
        <source>已有专家提交了评分，不能撤回开启评审；要中止，请作废这件申报。</source>
        <translation>A reviewer has already submitted scores, so opening the review cannot be reversed; to stop it, void the application.</translation>
    </message>
    <message>
        <source>拨付 {0} 以这一步为依据，不能撤回；请先退回还没有支付的拨付，已经支付的按追回办理。</source>
        <translation>Payment {0} rests on this step, so it cannot be reversed; first reject payments that are not yet paid, and recover those that are.</translation>
    </message>
    <message>
        <source>这一步腾出的名额或资金已经安排给别的立项或调剂出去，不能撤回；请先腾出名额和资金。</source>
        <translation>The slot or the money that this step set free has gone to other awards or lines since, so it cannot be reversed; first make room for it.</translation>
    </message>
    <message>
        <source>{0} 现在不能立项；请先看它的状态和下一步。</source>
        <translation>{0} cannot be awarded now; look at its state and next step first.</translation>
    </message>
    <message>
        <source>完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“通过”；请改选结论，或由负责人说明理由放行。</source>
        <translation>At completion {0} and with {1}/{2} deliverables accepted the application passes; choose that outcome, or let a chief override with a reason.</translation>
    </message>
    <message>
        <source>完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“核减后通过”；请改选结论，或由负责人说明理由放行。</source>
        <translation>At completion {0} and with {1}/{2} deliverables accepted the application passes with a reduced amount; choose that outcome, or let a chief override with a reason.</translation>
    </message>
    <message>
        <source>完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“整改”；请改选结论，或由负责人说明理由放行。</source>
        <translation>At completion {0} and with {1}/{2} deliverables accepted the application is to be rectified; choose that outcome, or let a chief override with a reason.</translation>
    </message>
    <message>
        <source>完成率 {0}，定性成果认定 {1}/{2} 项，结论应为“不通过”；请改选结论，或由负责人说明理由放行。</source>
        <translation>At completion {0} and with {1}/{2} deliverables accepted the application fails; choose that outcome, or let a chief override with a reason.</translation>
    </message>
    <message>
        <source>这一天还没有这件申报，或方案里没有它的项目，算不出验收结论；请核对日期。</source>
        <translation>On that day the application is not there yet, or its project is not in the plan, so that no outcome can be worked out; check the date.</translation>
    </message>
    <message>
        <source>指标 {0} 的完成值无法计算，算不出验收结论；请先补齐有效专利等数据，或由负责人说明理由放行。</source>
        <translation>What was delivered for indicator {0} cannot be computed, so that there is no outcome; enter what is missing, such as patents in force, or let a chief override with a reason.</translation>
    </message>
    <message>
        <source>{0} 有一步的日期是 {1}，早于它的上一步 {2}；台账按各自的日期记。请核对，写错了请撤回重新办理。</source>
        <translation>A step of {0} is dated {1}, before the step it follows, of {2}; the ledger keeps each on its own day. Check it; if it is wrong, reverse it and decide anew.</translation>
    </message>
    <message>
        <source>没有已批准的批次或申报“{0}”，不能拨付；请核对编号。</source>
        <translation>There is no approved batch and no application “{0}”, so nothing can be paid; check the number.</translation>
    </message>
    <message>
        <source>{0} 现在没有应付的款项；首款在签订任务书之后、尾款在验收之后拨付。</source>
        <translation>Nothing is due to {0} now; the first instalment is paid once the task is signed, the last after acceptance.</translation>
    </message>
    <message>
        <source>这笔 {0} 元超过应付的 {1} 元；请改小金额。</source>
        <translation>{0} yuan is more than the {1} yuan that are due; enter less.</translation>
    </message>
    <message>
        <source>{0} 的资金只剩 {1} 元，不够付 {2} 元；请先调剂。</source>
        <translation>{0} has {1} yuan left, which does not cover {2} yuan; reallocate money first.</translation>
    </message>
    <message>
        <source>{0}没有登记开户行或银行账号；请先在单位里补上。</source>
        <translation>{0} has no bank or no account number; add them to the unit first.</translation>
    </message>
    <message>
        <source>专项资金使用到 {0} 为止，{1} 支付已经逾期；要支付，请由负责人在批准时说明理由放行，已经批准的先撤回批准。</source>
        <translation>The fund is used until {0}, so a payment on {1} is too late; to pay all the same, the chief gives a reason with the approval, which is reversed first where it was given already.</translation>
    </message>
    <message>
        <source>“{0}”没有应追回的款项；终止或验收不通过之后才追回。</source>
        <translation>Nothing is to come back from “{0}”; money comes back after termination or failed acceptance.</translation>
    </message>
    <message>
        <source>追回 {0} 元超过应追回的 {1} 元；请改小金额。</source>
        <translation>{0} yuan is more than the {1} yuan that are to come back; enter less.</translation>
    </message>
    <message>
        <source>{0} 还有应付、在办或应追回的款项；请先拨付、不予批准或追回，再办理。</source>
        <translation>{0} still has money due, asked for or to come back; pay, reject or recover it first.</translation>
    </message>
    <message>
        <source>{0} 只有 {1} 元结余，不够调出 {2} 元；请改小金额。</source>
        <translation>{0} has {1} yuan free, which does not cover {2} yuan; enter less.</translation>
    </message>
    <message>
        <source>调入后 {0} 将有 {1} 元，超过方案的总额 {2} 元；请改小金额。</source>
        <translation>{0} would have {1} yuan, more than the plan’s total of {2} yuan; enter less.</translation>
    </message>
    <message>
        <source>批次 {0} 冻结之后又批准了批次 {1}，两批会重复占用资金；请不予批准，重新冻结。</source>
        <translation>Batch {1} was approved after batch {0} was frozen, so both would use the same money; reject it and freeze anew.</translation>
    </message>
    <message>
        <source>{0} 的资金只剩 {1} 元，不够付批次 {2} 的 {3} 元；请先调剂。</source>
        <translation>{0} has only {1} yuan left, too little for the {3} yuan of batch {2}; reallocate first.</translation>
    </message>
    <message>
        <source>批次冻结后不能撤回；不要它，请不予批准。</source>
        <translation>A frozen batch cannot be taken back; to be rid of it, reject it.</translation>
    </message>
    <message>
        <source>这个批次已经申请拨付，不能撤回批准。</source>
        <translation>Payments of this batch were requested; its approval cannot be taken back.</translation>
    </message>
    <message>
        <source>批次 {0} 是扣除这个批次之后测算的，不能撤回批准；请先处理它。</source>
        <translation>Batch {0} was calculated on what this batch left, so its approval cannot be taken back; deal with that batch first.</translation>
    </message>
    <message>
        <source>批次 {0} 没有应付给{1}的奖补，或已经申请、付清。</source>
        <translation>Batch {0} owes {1} nothing, or it was requested or paid already.</translation>
    </message>
    <message>
        <source>{0}的名称、开户行或账号在批准拨付 {1} 以后改过；请负责人撤回批准，核对账户以后重新批准。</source>
        <translation>Name, bank or account of {0} changed after payment {1} was approved; have a chief reverse the approval, check the account and approve again.</translation>
    </message>
    <message>
        <source>{0} 追回 {1} 元，超过已经支付的；请核对金额。</source>
        <translation>{0} brings back {1} yuan, more than was paid; check the amount.</translation>
    </message>
    <message>
        <source>{0} 连同这笔共付 {1} 元，超过立项的 {2} 元；请核对金额。</source>
        <translation>With this one {0} was paid {1} yuan, more than the {2} yuan awarded; check the amount.</translation>
    </message>
    <message>
        <source>{0} 连同这笔共付 {1} 元，超过这项资金的 {2} 元；请核对金额，或先登记调剂。</source>
        <translation>With this one {0} paid {1} yuan, more than the {2} yuan of the line; check the amount, or enter the reallocation first.</translation>
    </message>
    <message>
        <source>{0} 的资金已经在这里办理，以前付的 {1} 不能再登记、更改或删除；请申请，由负责人批准以后支付。</source>
        <translation>Money of {0} is decided about here by now: {1} from before can no longer be entered, changed or removed; request it and pay once a chief approved it.</translation>
    </message>
    <message>
        <source>调剂已经在这里办理，以前批准的 {0} 不能再登记、更改或删除；请提出调剂，由负责人批准。</source>
        <translation>Reallocations are decided about here by now: {0} from before can no longer be entered, changed or removed; propose one for a chief to approve.</translation>
    </message>
    <message>
        <source>{1} 录入了 {0} 或它的状态，不能由同一人登记立项；请由 {2} 办理。</source>
        <translation>{1} entered {0} or its state and may not register its award as well; please ask {2}.</translation>
    </message>
    <message>
        <source>{1} 录入了 {0} 或它的状态，不能由同一人登记立项；没有别的负责人，请管理员再设一位。</source>
        <translation>{1} entered {0} or its state and may not register its award as well; there is no other chief, so an administrator has to appoint one.</translation>
    </message>
    <message>
        <source>“{0}”已经没有应付的款项，拨付 {1} 不能再支付；请负责人撤回批准，再不予批准。</source>
        <translation>Nothing is due to “{0}” any more, so payment {1} cannot be paid; have a chief reverse the approval and then reject the payment.</translation>
    </message>
    <message>
        <source>这笔 {0} 元超过应付的 {1} 元；请负责人撤回批准，再不予批准，按应付的重新申请。</source>
        <translation>{0} yuan is more than the {1} yuan that are due; have a chief reverse the approval and reject the payment, then request what is due.</translation>
    </message>
    <message>
        <source>{0}已经立项，批次 {1} 奖补它的 {2} 条记录（{3}）由项目支持，不再重复奖补，只能支付 {4} 元；请不予批准，按能支付的重新申请。要全部支付，请由负责人在批准时说明理由放行，已经批准的先撤回批准。</source>
        <translation>{0} has been awarded a project, which supports {2} of the records that batch {1} pays it for ({3}); they are not subsidised as well, so that only {4} yuan may be paid. Reject the payment and request what may be paid. To pay all of it, a chief gives a reason with the approval; one that is given already is reversed first.</translation>
    </message>
    <message>
        <source>{0}已经立项，批次 {1} 奖补它的 {2} 条记录（{3}）由项目支持，不再重复奖补；请不予批准。要支付，请由负责人在批准时说明理由放行，已经批准的先撤回批准。</source>
        <translation>{0} has been awarded a project, which supports {2} of the records that batch {1} pays it for ({3}); they are not subsidised as well. Reject the payment. To pay it, a chief gives a reason with the approval; one that is given already is reversed first.</translation>
    </message>
    <message>
        <source>{0} 的拨付 {1} 已经批准、还没有支付；请先支付，不再支付的请负责人撤回批准，再不予批准。</source>
        <translation>Payment {1} of {0} is approved and not paid yet; pay it first, or, if it is not to be paid, have a chief reverse the approval and reject it.</translation>
    </message>
    <message>
        <source>{0}的 {1} 条记录由批次 {2} 奖补，立项以后计入这个项目；同一单位不兼得，还没有支付的奖补届时会被拦下，已经支付的请核对。</source>
        <translation>{1} record(s) of {0} are subsidised by batch {2}, and the project would count them once awarded. A unit does not get both: what is not paid by then is held back; please check what is paid.</translation>
    </message>
    <message>
        <source>{0} 的公示到 {1} 为止，{2} 提出的异议已经逾期；不受理的，请撤回这一步，或按“异议不成立”处理。</source>
        <translation>The public notice of {0} ended on {1}, so that an objection on {2} is late; if it is not to be heard, reverse this step or dismiss it.</translation>
    </message>
    <message>
        <source>{0} 的支付日期是 {1}，早于它的上一步 {2}；台账按各自的日期记。请核对，支付不能撤回，写错了请追回以后重新支付。</source>
        <translation>The payment {0} is dated {1}, before the step before it ({2}); the ledger goes by each day. Please check: a payment is not taken back, so a wrong one is recovered and paid anew.</translation>
    </message>
    <message>
        <source>{0} 还没有立项，不能登记它的拨付；请先登记立项，再登记这笔拨付。</source>
        <translation>{0} is not awarded yet, so nothing can be entered as paid to it; enter its award first, then this payment.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>专家 {0} 就在申报单位 {1} 工作（工作单位代码相同），不能评审；请换一位专家。</source>
        <translation>Reviewer {0} works for the applicant, {1} (same employer code), and may not review; choose another reviewer.</translation>
    </message>
    <message>
        <source>专家 {0} 的回避单位中有申报单位 {1}；请换一位专家，或写明为何不影响评审。</source>
        <translation>Reviewer {0} is recused from the applicant, {1}; choose another reviewer, or state why the review is not affected.</translation>
    </message>
    <message>
        <source>专家 {0} 的工作单位与申报单位 {1} 同名；请换一位专家，或写明为何不影响评审。</source>
        <translation>The employer of reviewer {0} has the same name as the applicant, {1}; choose another reviewer, or state why the review is not affected.</translation>
    </message>
    <message>
        <source>专家 {0} 的手机与申报单位 {1} 的联系电话相同；请换一位专家，或写明为何不影响评审。</source>
        <translation>The mobile of reviewer {0} is the phone number of the applicant, {1}; choose another reviewer, or state why the review is not affected.</translation>
    </message>
    <message>
        <source>专家 {0} 的银行账号与申报单位 {1} 的相同；请换一位专家，或写明为何不影响评审。</source>
        <translation>Reviewer {0} has the same bank account as the applicant, {1}; choose another reviewer, or state why the review is not affected.</translation>
    </message>
    <message>
        <source>专家组除回避的外有 {0} 人，至少应有 {1} 人；请再分配 {2} 位专家。</source>
        <translation>Reviewers on the panel, those recused aside: {0}. At least {1} are needed; assign {2} more.</translation>
    </message>
    <message>
        <source>专家组除回避的外有 {0} 人，应为单数；请增加或减少一位专家。</source>
        <translation>Reviewers on the panel, those recused aside: {0}. The number has to be odd; add or remove one reviewer.</translation>
    </message>
    <message>
        <source>专家组除回避的外有财务专家 {0} 名，至少应有 {1} 名；请分配财务专家。</source>
        <translation>Finance reviewers on the panel, those recused aside: {0}. At least {1} are needed; assign finance reviewers.</translation>
    </message>
    <message>
        <source>专家 {0} 的评分表已填齐，还没有提交；请其提交，或登记其回避。</source>
        <translation>The score sheet of reviewer {0} is complete but not submitted; ask for it to be submitted, or recuse the reviewer.</translation>
    </message>
    <message>
        <source>专家 {0} 的评分表填了 {1} 项，共 {2} 项；请其填齐后提交，或登记其回避。</source>
        <translation>The score sheet of reviewer {0} has {1} of {2} criteria filled in; ask for it to be completed and submitted, or recuse the reviewer.</translation>
    </message>
    <message>
        <source>专家 {0} 已回避 {1} 的评审，席位留作记录；仍要他评审的，请取消回避，并写明为什么不影响评审。</source>
        <translation>Reviewer {0} is recused from {1}, and the seat stays on record; if the reviewer is to score after all, cancel the recusal and state why it does not matter.</translation>
    </message>
    <message>
        <source>专家 {0} 已回避 {1} 的评审；要取消回避，请在“冲突说明”里另写明为什么不影响评审。</source>
        <translation>Reviewer {0} is recused from {1}; to cancel the recusal, state under 冲突说明 why it does not matter, in other words than before.</translation>
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
    <name>states</name>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>已提交</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>形式审查通过</source>
        <translation>Passed examination</translation>
    </message>
    <message>
        <source>形式审查不通过</source>
        <translation>Failed examination</translation>
    </message>
    <message>
        <source>评审中</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>已评审</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>拟立项</source>
        <translation>Proposed for award</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>On public notice</translation>
    </message>
    <message>
        <source>异议处理</source>
        <translation>Objection pending</translation>
    </message>
    <message>
        <source>不予立项</source>
        <translation>Not awarded</translation>
    </message>
    <message>
        <source>已立项</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>执行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>整改中</source>
        <translation>Under rectification</translation>
    </message>
    <message>
        <source>验收中</source>
        <translation>In final acceptance</translation>
    </message>
    <message>
        <source>验收通过</source>
        <translation>Passed final acceptance</translation>
    </message>
    <message>
        <source>验收不通过</source>
        <translation>Failed final acceptance</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
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
    <message>
        <source>该单位的立项项目已把这条记录计入任务指标，同一单位不再得奖补；请核对记录的归属，或调整项目与奖补能否兼得的口径</source>
        <translation>An awarded project of this unit counts the record for its indicators, and one unit is not rewarded twice; check whom the record is attributed to, or change the reading on projects and subsidies</translation>
    </message>
    <message>
        <source>已批准的批次已就这条记录奖补该单位，不再重复；无须再次申报</source>
        <translation>An approved batch settled this record already, and it is not paid again; there is no need to claim it once more</translation>
    </message>
    <message>
        <source>批次 {0} 已就这条记录奖补，不再重复；无须再次申报</source>
        <translation>Batch {0} settled this record already, and it is not paid again; there is no need to claim it once more</translation>
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
    <message>
        <source>封顶单位足额后，其余单位在可分配的资金 {1} 元内按 {0} 的比例分配</source>
        <translation>Once the units at their cap have it in full, the others share the available {1} yuan at {0}</translation>
    </message>
    <message>
        <source>超过可分配的奖补资金 {1} 元，按 {0} 的比例分配</source>
        <translation>More than the available {1} yuan, so shared at {0}</translation>
    </message>
    <message>
        <source>同一单位不超过 {0} 元，已批准的批次已奖补 {1} 元，还可奖补 {2} 元</source>
        <translation>At most {0} yuan a unit; approved batches paid {1} yuan, so {2} yuan are left</translation>
    </message>
</context>
</TS>
